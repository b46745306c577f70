package io.kaifang.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands that the pages name are those of {@code ./kaifang}. */
class CommandsTest {
    private static final Pattern DECLARED = Pattern.compile("@Command\\(\\s*name = \"([a-z-]+)\"");
    private static final Pattern NAMED = Pattern.compile("\\./kaifang ([a-z-]+)");

    @Test
    void every_command_that_a_page_names_exists() throws IOException {
        Set<String> known = commands();
        known.add("help");
        for (Page page : Page.all()) {
            assertThat(page.find(NAMED))
                    .as(page.toString())
                    .extracting(named -> named.group(1))
                    .allMatch(known::contains);
        }
    }

    @Test
    void the_readme_lists_every_command() throws IOException {
        String readme = Page.at("README.md").text();
        assertThat(commands())
                .isNotEmpty()
                .allMatch(command -> readme.contains("`" + command) || readme.contains("./kaifang " + command));
    }

    private static Set<String> commands() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SourceTree.root().resolve("deploy/local/src/main/java"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith("Command.java")).toList()) {
                DECLARED.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
            }
        }
        return names;
    }
}
