package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {
    private static final Path FOLDER = SourceTree.root().resolve("docs/adr");
    private static final Pattern TITLE = Pattern.compile("\\A# (\\d+)\\. (.+)");

    @Test
    void numbers_have_no_gaps_and_file_names_follow_from_the_titles() throws IOException {
        List<Page> records = records();
        assertThat(records).isNotEmpty();
        assertThat(records.stream().map(record -> record.file().getFileName().toString()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, records.size())
                        .mapToObj(number -> "%04d-%s.md".formatted(number, slug(title(records.get(number - 1)))))
                        .toList());
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(title(record).group(1)).isEqualTo(String.valueOf(records.indexOf(record) + 1)));
    }

    @Test
    void each_record_says_what_was_decided_why_and_how() throws IOException {
        assertThat(records())
                .allSatisfy(record -> assertThat(record.find(Pattern.compile("(?m)^## (.*)$")))
                        .extracting(heading -> heading.group(1))
                        .containsExactly("Decision", "Rationale", "Approach"));
    }

    @Test
    void the_index_lists_every_record() throws IOException {
        Page index = Page.read(FOLDER.resolve("README.md"));
        assertThat(index.text().lines().filter(line -> line.matches("\\| \\d+ \\|.*")))
                .containsExactlyElementsOf(records().stream()
                        .map(record -> "| %s | [%s](%s) |"
                                .formatted(
                                        title(record).group(1),
                                        title(record).group(2),
                                        record.file().getFileName()))
                        .toList());
    }

    private static List<Page> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        }
    }

    private static MatchResult title(Page record) {
        List<MatchResult> found = record.find(TITLE);
        assertThat(found).as("title of " + record).hasSize(1);
        return found.getFirst();
    }

    private static String slug(MatchResult title) {
        return title.group(2)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
