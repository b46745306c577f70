package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z.]+)`");
    private static final String ARTICLE = "(rules|measures|PIPL) \\d+( \\(\\d\\))?(, (\\w+ )?\\d+( \\(\\d\\))?)*";

    /** Rows of four cells: Chinese, English, types, article. */
    private final List<List<String>> rows = Page.at("docs/glossary.md")
            .text()
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Chinese"))
            .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                    .map(String::strip)
                    .toList())
            .toList();

    @Test
    void every_type_that_it_names_is_in_the_code() throws IOException {
        Types types = Types.ofTheTree();
        List<String> missing = new ArrayList<>();
        for (List<String> row : rows) {
            Matcher named = TYPE.matcher(row.get(2));
            while (named.find()) {
                if (!types.has(named.group(1))) {
                    missing.add(named.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_row_says_of_which_law_its_article_is() {
        assertThat(rows).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row.get(0)).matches("[\\p{IsHan}、；]+");
            assertThat(row.get(2)).matches("–|`.*");
            assertThat(row.get(3)).matches("–|" + ARTICLE);
        });
    }

    @Test
    void no_term_has_two_rows() {
        assertThat(rows).extracting(List::getFirst).doesNotHaveDuplicates();
    }
}
