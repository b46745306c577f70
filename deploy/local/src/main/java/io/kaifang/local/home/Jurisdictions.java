package io.kaifang.local.home;

import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cities whose rules the suite can run under: a policy file each. */
public final class Jurisdictions {
    public static final String DEFAULT = "shanghai";

    private Jurisdictions() {}

    /** The policy file of that name in a clone. */
    public static Path file(Path root, String jurisdiction) {
        return folder(root).resolve(jurisdiction + ".json");
    }

    /**
     * Refuses a name that has no file.
     *
     * @throws CannotStart with the names that have one
     */
    public static void require(Path root, String jurisdiction) {
        if (!jurisdiction.matches("[a-z-]+") || Files.notExists(file(root, jurisdiction))) {
            throw new CannotStart(
                    "No rules are known of a jurisdiction named " + jurisdiction + ".",
                    "Choose one of " + names(root) + ", or write a file for it in " + folder(root) + ".");
        }
    }

    private static String names(Path root) {
        try (Stream<Path> files = Files.list(folder(root))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path root) {
        return root.resolve("contracts/src/main/resources/jurisdictions");
    }
}
