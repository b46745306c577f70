package io.kaifang.servers.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of a server.
 *
 * @param data the cluster's folder, made by the first start
 * @param binaries the cache of unpacked programs, shared by all servers of one user
 * @param log the file that the server writes its messages to
 */
public record PostgresFolders(Path data, Path binaries, Path log) {
    public PostgresFolders {
        data = data.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** The last lines of the log, for a message that must say why. */
    String endOfLog() throws IOException {
        if (Files.notExists(log)) {
            return "(it wrote nothing)";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
