package io.kaifang.testkit.servers;

import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.PostgresFolders;
import io.kaifang.servers.process.FileTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder of one test JVM, named by its pid, so that a later one can clear away after a killed one. */
public record TestFolder(Path path) {

    /** Makes the folder of this JVM for that purpose, and clears away what killed JVMs left. */
    public static TestFolder create(String purpose) throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"), "kaifang-tests-" + System.getProperty("user.name"));
        Files.createDirectories(all);
        clearAwayAfterTheDead(all);
        var folder = new TestFolder(all.resolve("jvm-" + ProcessHandle.current().pid() + "-" + purpose));
        Files.createDirectories(folder.path);
        return folder;
    }

    /** Where a PostgreSQL of this JVM lies; its programs serve all JVMs. */
    public PostgresFolders postgres() {
        return new PostgresFolders(
                path.resolve("postgres"), path.resolveSibling("binaries"), path.resolve("postgres.log"));
    }

    public void delete() {
        try {
            FileTrees.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clearAwayAfterTheDead(Path all) throws IOException {
        List<Path> folders;
        try (Stream<Path> children = Files.list(all)) {
            folders = children.filter(child -> child.getFileName().toString().startsWith("jvm-"))
                    .toList();
        }
        for (Path path : folders) {
            long pid = Long.parseLong(path.getFileName().toString().split("-", 3)[1]);
            if (ProcessHandle.of(pid).isEmpty()) {
                var abandoned = new TestFolder(path);
                EmbeddedPostgres.stopOrphan(abandoned.postgres());
                abandoned.delete();
            }
        }
    }
}
