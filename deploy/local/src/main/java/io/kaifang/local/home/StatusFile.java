package io.kaifang.local.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file in which the daemon notes the state of every component for the commands: one line each, replaced as a whole. */
public final class StatusFile {
    private final Path file;
    private final long started = System.nanoTime();
    private final Map<Component, ComponentState> states = new LinkedHashMap<>();

    /** Begins anew, with every component waiting. */
    public StatusFile(Home home) {
        this(file(home));
    }

    StatusFile(Path file) {
        this.file = file;
        for (Component component : Component.all()) {
            states.put(component, ComponentState.waiting(component));
        }
        write();
    }

    /** Notes the component's state now. */
    public synchronized void put(Component component, ComponentState.Phase phase, long pid, String note) {
        double seconds = (System.nanoTime() - started) / 1e9;
        states.put(component, new ComponentState(component, phase, pid, seconds, note.replaceAll("\\s+", " ")));
        write();
    }

    private void write() {
        var text = new StringBuilder();
        for (ComponentState state : states.values()) {
            text.append(line(state)).append('\n');
        }
        PrivateFiles.write(file, text.toString());
    }

    /** The states as the daemon noted them last; none if it noted nothing yet. */
    public static List<ComponentState> read(Home home) {
        return read(file(home));
    }

    static List<ComponentState> read(Path file) {
        var states = new ArrayList<ComponentState>();
        PrivateFiles.read(file).orElse("").lines().forEach(line -> {
            String[] cells = line.split("\t", 5);
            Component.named(cells[0]).ifPresent(component -> states.add(parsed(component, cells)));
        });
        return states;
    }

    /** Once nothing runs. */
    public static void delete(Home home) {
        PrivateFiles.delete(file(home));
    }

    private static Path file(Home home) {
        return home.run().resolve("board");
    }

    private static String line(ComponentState state) {
        return String.join(
                "\t",
                state.component().id(),
                state.phase().name(),
                Long.toString(state.pid()),
                Double.toString(state.seconds()),
                state.note());
    }

    private static ComponentState parsed(Component component, String[] cells) {
        return new ComponentState(
                component,
                ComponentState.Phase.valueOf(cells[1]),
                Long.parseLong(cells[2]),
                Double.parseDouble(cells[3]),
                cells[4]);
    }
}
