package io.kaifang.local.home;

import io.kaifang.servers.postgres.PostgresFolders;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders of a clone's suite.
 *
 * @param root the clone: what was built in it, and what was fetched for it
 * @param folder where the suite stores everything; its path also marks our processes in their command lines
 */
public record Home(Path root, Path folder) {
    public Home {
        root = root.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /** Of this process: {@code KAIFANG_ROOT} names the clone, {@code KAIFANG_HOME} another folder for the data. */
    public static Home ofEnvironment() {
        Path root = Path.of(Optional.ofNullable(System.getenv("KAIFANG_ROOT")).orElse("."));
        return Optional.ofNullable(System.getenv("KAIFANG_HOME"))
                .map(folder -> new Home(root, Path.of(folder)))
                .orElseGet(() -> new Home(root));
    }

    /** The default one, {@code .kaifang} in the clone. */
    public Home(Path root) {
        this(root, root.resolve(".kaifang"));
    }

    /** An argument that every process of this suite carries, and none of any other suite's. */
    public String mark() {
        // Without the slash a clone would take for its own the processes of another whose path begins with its path.
        return "-Dkaifang.home=" + folder() + "/";
    }

    public Path logs() {
        return folder().resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Where the part's log goes from now on; what it said before is gone. */
    public Path freshLog(String part) {
        PrivateFiles.delete(log(part));
        return log(part);
    }

    public Path run() {
        return folder().resolve("run");
    }

    public Path secrets() {
        return folder().resolve("secrets.properties");
    }

    public Path accounts() {
        return folder().resolve("accounts");
    }

    public Path kafka() {
        return folder().resolve("kafka");
    }

    /** Programs that were fetched once for this clone; they hold nothing of what happened. */
    public Path fetched() {
        return root.resolve(".kaifang");
    }

    /** The programs as they were built when the suite started, so that a later build disturbs nothing that runs. */
    public Path programs() {
        return folder().resolve("programs");
    }

    public Path dataOf(String service) {
        return folder().resolve("data").resolve(service);
    }

    public PostgresFolders postgres() {
        return new PostgresFolders(folder().resolve("postgres"), fetched().resolve("binaries"), log("postgres"));
    }

    /** Makes the folders, closed to other users of the machine. */
    public void create() {
        try {
            PrivateFiles.createFolder(fetched());
            PrivateFiles.createFolder(folder());
            Files.createDirectories(logs());
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new CannotStart(
                    folder() + " cannot be written: " + e.getMessage(),
                    "If another user started the suite here before, go on as that user, or take the folder over with chown.",
                    e);
        }
    }
}
