package io.kaifang.testkit.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader can hold in mind: short files, small packages, one meaning for one name; tests are held to short files. */
class SourcesTest {
    private static final int MOST_TYPES = 15;
    private static final int MOST_LINES = 250;
    private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".kaifang", "node_modules");
    private static List<Path> files = List.of();
    private static List<Path> sources = List.of();

    @BeforeAll
    static void find() throws IOException {
        Path root = SourceTree.root();
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> Stream.iterate(root.relativize(file), path -> path != null, Path::getParent)
                            .noneMatch(part ->
                                    NOT_SOURCES.contains(part.getFileName().toString())))
                    .toList();
        }
        sources = files.stream()
                .filter(file -> file.toString().contains("src/main/java"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(500);
        assertThat(files).hasSizeGreaterThan(sources.size() + 300);
    }

    @Test
    void a_simple_name_has_one_meaning() {
        Map<String, List<Path>> byName = new TreeMap<>(
                sources.stream().collect(groupingBy(file -> file.getFileName().toString())));
        byName.values().removeIf(files -> files.size() == 1);
        assertThat(byName).as("types of one simple name").isEmpty();
    }

    @Test
    void a_package_holds_what_a_person_can_hold_in_mind() {
        Map<Path, List<Path>> byFolder = new TreeMap<>(sources.stream().collect(groupingBy(Path::getParent)));
        byFolder.values().removeIf(files -> files.size() <= MOST_TYPES);
        assertThat(byFolder.keySet())
                .as("packages of more than " + MOST_TYPES + " types")
                .isEmpty();
    }

    @Test
    void a_file_is_short_tests_included() throws IOException {
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.count()).as("lines of %s", file).isLessThanOrEqualTo(MOST_LINES);
            }
        }
    }
}
