package io.kaifang.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the daemon writes how every part is, for the commands to read. One line each, the file replaced whole. */
final class Board {
    private final Path file;
    private final long began = System.nanoTime();
    private final Map<Part, PartState> states = new LinkedHashMap<>();

    Board(Path file) {
        this.file = file;
        for (Part part : Part.all()) {
            states.put(part, new PartState(part, PartState.Phase.WAITING, 0, 0, ""));
        }
        write();
    }

    synchronized void put(Part part, PartState.Phase phase, long pid, String note) {
        double seconds = (System.nanoTime() - began) / 1e9;
        states.put(part, new PartState(part, phase, pid, seconds, note.replaceAll("\\s+", " ")));
        write();
    }

    private void write() {
        var text = new StringBuilder();
        for (PartState state : states.values()) {
            text.append(state.part().id())
                    .append('\t')
                    .append(state.phase())
                    .append('\t')
                    .append(state.pid())
                    .append('\t')
                    .append(state.seconds())
                    .append('\t')
                    .append(state.note())
                    .append('\n');
        }
        try {
            PrivateFiles.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PartState> read(Path file) throws IOException {
        var states = new ArrayList<PartState>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", 5);
                Part.named(cells[0])
                        .ifPresent(part -> states.add(new PartState(
                                part,
                                PartState.Phase.valueOf(cells[1]),
                                Long.parseLong(cells[2]),
                                Double.parseDouble(cells[3]),
                                cells[4])));
            }
        }
        return states;
    }
}
