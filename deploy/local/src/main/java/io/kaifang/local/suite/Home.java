package io.kaifang.local.suite;

import io.kaifang.local.postgres.PostgresFolders;
import io.kaifang.local.process.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder {@code .kaifang} of a clone, where everything lies that the suite keeps between starts.
 *
 * @param root the clone
 */
public record Home(Path root) {
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Every path below is under this one; it also marks our processes in their command lines. */
    public Path folder() {
        return root.resolve(".kaifang");
    }

    /** An argument that every process of this suite carries, and none of any other clone's. */
    public String mark() {
        // The slash keeps a clone from knowing the processes of another whose name goes on where its own ends.
        return "-Dkaifang.home=" + folder() + "/";
    }

    public Path logs() {
        return folder().resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
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

    public Path keycloak() {
        return folder().resolve("keycloak");
    }

    /** The programs as they were built when the suite started, so that a later build disturbs nothing that runs. */
    public Path programs() {
        return folder().resolve("programs");
    }

    public Path dataOf(String service) {
        return folder().resolve("data").resolve(service);
    }

    public PostgresFolders postgres() {
        return new PostgresFolders(folder().resolve("postgres"), folder().resolve("binaries"), log("postgres"));
    }

    /** Makes the folder, closed to other users of the machine. */
    public void create() {
        try {
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
