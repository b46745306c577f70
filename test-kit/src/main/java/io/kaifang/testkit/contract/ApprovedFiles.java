package io.kaifang.testkit.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The approved JSON files, named {@code <type>.v<version>.<shape>.json}. A version's first shape is 1; an additive change,
 * which needs no new version, gets the next shape beside the old one, which stays.
 */
record ApprovedFiles(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("(?<type>.+)\\.v(?<version>\\d+)\\.(?<shape>\\d+)\\.json");

    record Approved(Path path, String type, int version, int shape) {
        String content() {
            try {
                return Files.readString(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Approved> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(ApprovedFiles::parsed)
                    .sorted(Comparator.comparing(Approved::type)
                            .thenComparingInt(Approved::version)
                            .thenComparingInt(Approved::shape))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes if the newest shape of this version is today's; otherwise approves it when asked to, and fails when not. */
    void require(String type, int version, String today) throws IOException {
        List<Approved> shapes = all().stream()
                .filter(file -> file.type().equals(type) && file.version() == version)
                .toList();
        if (!shapes.isEmpty() && shapes.getLast().content().equals(today)) {
            return;
        }
        if (!shapes.isEmpty()) {
            requireAdditive(shapes.getLast(), today);
        }
        Path next = folder.resolve(type + ".v" + version + "." + (shapes.size() + 1) + ".json");
        if (!EventContractSuite.approving()) {
            throw new AssertionError("not approved: " + next.getFileName() + "\n" + today
                    + "If the change is additive, run again with -Dkaifang.approve=true and commit the file;"
                    + " otherwise give the event a new version.");
        }
        Files.createDirectories(folder);
        Files.writeString(next, today);
    }

    private static void requireAdditive(Approved before, String today) throws IOException {
        List<String> lost = JsonShape.lost(JSON.readTree(before.content()), JSON.readTree(today));
        if (!lost.isEmpty()) {
            throw new AssertionError("incompatible with " + before.path().getFileName() + ": " + lost
                    + " is gone or means something else. Give the event a new version, and an upcaster from this one.");
        }
    }

    private static Approved parsed(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError(file + " is named like no approved event");
        }
        return new Approved(
                file,
                name.group("type"),
                Integer.parseInt(name.group("version")),
                Integer.parseInt(name.group("shape")));
    }
}
