package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LinksTest {

    @Test
    void there_are_pages_with_links() throws IOException {
        assertThat(Page.all())
                .hasSizeGreaterThan(20)
                .anySatisfy(page -> assertThat(page.links()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_link_within_the_project_leads_somewhere() throws IOException {
        return Page.all().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.toString(), () -> assertThat(broken(page)).isEmpty()));
    }

    private static List<String> broken(Page page) {
        return page.links().stream()
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .filter(link -> !leadsSomewhere(page, link))
                .toList();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || Page.read(target).anchors().contains(parts[1]));
    }
}
