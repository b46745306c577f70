package io.kaifang.testkit.servers;

import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.PostgresFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The temporary folder of one test JVM, named by its pid, so that a later one can clear away after a killed one. */
record TestFolder(Path path) {

    static TestFolder create() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"), "kaifang-tests-" + System.getProperty("user.name"));
        Files.createDirectories(all);
        clearAwayAfterTheDead(all);
        var folder = new TestFolder(all.resolve("jvm-" + ProcessHandle.current().pid()));
        Files.createDirectories(folder.path);
        return folder;
    }

    PostgresFolders postgres() {
        return new PostgresFolders(
                path.resolve("postgres"), path.resolveSibling("binaries"), path.resolve("postgres.log"));
    }

    void delete() {
        try (Stream<Path> paths = Files.walk(path)) {
            paths.sorted(Comparator.reverseOrder()).forEach(TestFolder::deleteOne);
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
            long pid = Long.parseLong(path.getFileName().toString().substring("jvm-".length()));
            if (ProcessHandle.of(pid).isEmpty()) {
                var abandoned = new TestFolder(path);
                EmbeddedPostgres.stopOrphan(abandoned.postgres());
                abandoned.delete();
            }
        }
    }

    /** Two JVMs may clear away the same folder at the same time. */
    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
