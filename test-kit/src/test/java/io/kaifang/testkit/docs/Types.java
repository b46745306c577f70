package io.kaifang.testkit.docs;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types in {@code src/main/java} of every module. */
final class Types {
    private static final Path SOURCES = Path.of("src/main/java");

    private final List<Path> files;

    private Types(List<Path> files) {
        this.files = files;
    }

    static Types ofTheTree() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> found = Files.walk(module.resolve(SOURCES))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return new Types(files);
    }

    /** Whether there is a type of that simple name; {@code Outer.Inner} is looked for in the file of {@code Outer}. */
    boolean has(String name) throws IOException {
        String[] parts = name.split("\\.", 2);
        for (Path file : files) {
            if (file.endsWith(parts[0] + ".java") && (parts.length == 1 || declares(file, parts[1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(Path file, String type) throws IOException {
        return Pattern.compile("\\b(record|enum|interface|class) " + type + "\\b")
                .matcher(Files.readString(file))
                .find();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(SourceTree.root());
                Stream<Path> deployed = Files.list(SourceTree.root().resolve("deploy"))) {
            return Stream.concat(folders, deployed)
                    .filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
                    .sorted()
                    .toList();
        }
    }
}
