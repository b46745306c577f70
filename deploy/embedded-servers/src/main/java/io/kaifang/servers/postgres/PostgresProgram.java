package io.kaifang.servers.postgres;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.FileTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calls of PostgreSQL's own programs. */
record PostgresProgram(PostgresFolders folders, Path home) {
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            // No socket file: clients connect to the port alone, and the paths of sockets are limited in length.
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("wal_level", "logical"),
            Map.entry("max_wal_senders", "24"),
            Map.entry("max_replication_slots", "24"),
            // A relay that stays away may cost a rebuild from the event table, never the disk.
            Map.entry("max_slot_wal_keep_size", "1GB"),
            // After each checkpoint, a page's first change writes the whole page: seldom, then, and as it is, since
            // this
            // build knows no compression but pglz, which costs far more time than the bytes that it saves.
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            // Below the time in which another replica's relay must take over.
            Map.entry("wal_sender_timeout", "10s"),
            Map.entry("max_connections", "200"),
            // Each new tag falls on another page of the tags' index: what doesn't fit is written and read with every
            // append.
            Map.entry("shared_buffers", "512MB"),
            Map.entry("jit", "off"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("timezone", "UTC")));

    /** Makes the cluster if there is none. It is made beside and renamed, so that half a cluster never counts as one. */
    void initialise(String adminPassword) throws IOException, InterruptedException {
        Files.createDirectories(folders.log().getParent());
        if (Files.exists(folders.data().resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = folders.data().resolveSibling(folders.data().getFileName() + ".unfinished");
        FileTrees.delete(unfinished);
        Files.createDirectories(unfinished.getParent());
        Path password = unfinished.resolveSibling("initdb.password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, adminPassword);
            Process initdb = start(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + unfinished,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            if (initdb.waitFor() != 0) {
                throw new CannotStart(
                        "PostgreSQL could not make its data folder:\n" + folders.endOfLog(),
                        "See that " + unfinished.getParent() + " can be written and the disk is not full.");
            }
        } finally {
            Files.delete(password);
        }
        FileTrees.delete(folders.data());
        Files.move(unfinished, folders.data());
    }

    Process serve(int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/postgres").toString());
        command.add("-D");
        command.add(folders.data().toString());
        command.add("-p");
        command.add(Integer.toString(port));
        SETTINGS.forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return start(command);
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(notAsRoot(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folders.log().toFile()))
                .start();
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace without mapping it sees itself as nobody, while the kernel
     * goes on treating its files as root's, so that the same folder works.
     */
    private List<String> notAsRoot(List<String> command) throws IOException {
        boolean root = Files.getAttribute(folders.log().getParent(), "unix:uid").equals(0)
                && System.getProperty("user.name", "").equals("root");
        if (!root) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }
}
