package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A how-to names files of this tree, and quotes them: before a quotation stands {@code <!-- from PATH -->}. A line with nothing
 * but {@code // …} stands for lines that are left out.
 */
class HowToTest {
    private static final Path FOLDER = SourceTree.root().resolve("docs/how-to");
    private static final Pattern FILE = Pattern.compile("`([\\w.-]+/[\\w./-]+\\.\\w+)`");
    private static final Pattern JAVA = Pattern.compile("(?m)^ *```java");
    private static final Pattern QUOTATION = Pattern.compile("(?ms)^ *<!-- from (\\S+) -->\\n *```\\w*\\n(.*?)^ *```");
    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\s*(//|#|--) …\\n");

    @Test
    void there_are_pages() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(2);
    }

    @TestFactory
    Stream<DynamicTest> the_files_that_it_names_exist() throws IOException {
        return each(page -> assertThat(page.find(FILE))
                .extracting(file -> file.group(1))
                .allMatch(file -> Files.exists(SourceTree.root().resolve(file))));
    }

    @TestFactory
    Stream<DynamicTest> the_code_that_it_quotes_is_the_code() throws IOException {
        return each(page -> {
            List<MatchResult> quotations = page.find(QUOTATION);
            assertThat(quotations.stream().filter(it -> it.group(1).endsWith(".java")))
                    .as("every quotation of Java says where it is from")
                    .hasSameSizeAs(page.find(JAVA));
            for (MatchResult quotation : quotations) {
                assertThat(bare(Files.readString(SourceTree.root().resolve(quotation.group(1)))))
                        .containsSubsequence(parts(quotation.group(2)));
            }
        });
    }

    private static List<String> parts(String quoted) {
        return Arrays.stream(LEFT_OUT.split(quoted))
                .map(HowToTest::bare)
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Lines without their indentation, which differs in a list; none are blank. */
    private static String bare(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private interface Check {
        void on(Page page) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> check.on(page)));
    }

    private static List<Page> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Page::read).toList();
        }
    }
}
