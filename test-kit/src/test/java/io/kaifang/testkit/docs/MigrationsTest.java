package io.kaifang.testkit.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that ran anywhere stays as it is: an installation that has it would refuse a changed one. */
class MigrationsTest {
    private static final String LIST = "docs/migrations.sha256";
    private static final Pattern MIGRATION =
            Pattern.compile("(deploy/)?[\\w-]+/src/main/resources/db/([\\w-]+/)*V\\w+\\.sql");

    @Test
    void every_migration_is_what_it_was_when_it_was_listed() throws IOException {
        List<String> listed = Files.readAllLines(SourceTree.root().resolve(LIST), UTF_8);
        List<String> today = migrations();

        assertThat(today)
                .as("No listed migration is edited, renamed or deleted: a new one changes what the old one made.")
                .containsAll(listed);
        if (Boolean.getBoolean("kaifang.approve")) {
            Files.write(SourceTree.root().resolve(LIST), today, UTF_8);
        } else {
            assertThat(today)
                    .as("A new migration is put on %s by a run with -Dkaifang.approve=true.", LIST)
                    .containsExactlyElementsOf(listed);
        }
    }

    private static List<String> migrations() throws IOException {
        Path root = SourceTree.root();
        try (Stream<Path> modules = Files.list(root);
                Stream<Path> deployed = Files.list(root.resolve("deploy"))) {
            return Stream.concat(modules, deployed)
                    .map(module -> module.resolve("src/main/resources/db"))
                    .filter(Files::isDirectory)
                    .flatMap(MigrationsTest::files)
                    .filter(file -> MIGRATION.matcher(path(file)).matches())
                    .sorted()
                    .map(file -> sha256(file) + "  " + path(file))
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Path file) {
        return SourceTree.root().relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
