package io.kaifang.testkit.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DependencyPageTest {
    private final DependencyPage page;

    DependencyPageTest() throws IOException, URISyntaxException {
        page = new DependencyPage(SourceTree.root(), LocalRepository.ofThisProcess());
    }

    @Test
    void every_library_has_a_reason_and_every_reason_a_library() {
        assertThat(page.unaccounted()).as("in " + DependencyPage.REASONS).isEmpty();
    }

    @Test
    void the_page_says_what_the_build_uses() throws IOException {
        Path file = SourceTree.root().resolve(DependencyPage.PAGE);
        if (Boolean.getBoolean("kaifang.approve")) {
            Files.writeString(file, page.text());
        }
        assertThat(file)
                .as("Make it again with -Dkaifang.approve=true, and commit it.")
                .content()
                .isEqualTo(page.text());
    }
}
