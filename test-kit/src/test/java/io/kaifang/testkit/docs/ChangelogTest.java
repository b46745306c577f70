package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChangelogTest {
    private final Page changelog = Page.at("CHANGELOG.md");

    @Test
    void changes_are_grouped_by_release_and_kind() {
        List<String> releases = headings(2);
        assertThat(releases.getFirst()).isEqualTo("[Unreleased]");
        assertThat(releases.subList(1, releases.size()))
                .isNotEmpty()
                .allMatch(release -> release.matches("\\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d{2}-\\d{2}"));
        assertThat(headings(3))
                .allMatch(kind -> List.of(
                                "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "For operators")
                        .contains(kind));
    }

    @Test
    void no_change_is_listed_twice() {
        assertThat(changelog.text().lines().filter(line -> line.startsWith("- ")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private List<String> headings(int level) {
        return changelog.find(Pattern.compile("(?m)^#{" + level + "} +(.*)$")).stream()
                .map(heading -> heading.group(1))
                .toList();
    }
}
