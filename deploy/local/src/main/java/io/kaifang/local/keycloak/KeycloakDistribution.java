package io.kaifang.local.keycloak;

import io.kaifang.local.home.Home;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.FileTrees;
import io.kaifang.servers.process.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keycloak's programs: fetched through Maven, unpacked and built for us once, stored under {@code .kaifang}. */
public record KeycloakDistribution(Home home, Consumer<String> progress) {
    static final String VERSION = "26.7.3";
    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip";

    private Path ready() {
        return folder().resolve("keycloak-" + VERSION);
    }

    private Path folder() {
        return home.fetched().resolve("keycloak");
    }

    /**
     * Makes it ready to start; when it is, this takes no time. The folder gets its name only when it is whole and built.
     *
     * @return the folder of its programs
     * @throws CannotStart if it cannot be fetched, unpacked or built
     */
    public Path prepare() {
        if (Files.exists(ready())) {
            return ready();
        }
        try {
            Path unfinished = folder().resolve("unfinished");
            FileTrees.delete(unfinished);
            Files.createDirectories(unfinished);
            Path archive = fetched(unfinished);
            progress.accept("Keycloak: unpacking");
            unpack(archive, unfinished);
            Files.delete(archive);
            Path whole = unfinished.resolve("keycloak-" + VERSION);
            progress.accept("Keycloak: building it for this suite, once (about half a minute)");
            build(whole);
            Files.move(whole, ready(), StandardCopyOption.ATOMIC_MOVE);
            FileTrees.delete(unfinished);
            return ready();
        } catch (IOException e) {
            throw new CannotStart(
                    "Keycloak cannot be prepared in " + folder() + ": " + e.getMessage(),
                    "See that the disk is not full (it needs 500 MB), and run `./kaifang up` again.",
                    e);
        }
    }

    private Path fetched(Path folder) throws IOException {
        progress.accept("Keycloak: fetching " + VERSION + " through Maven (177 MB, once)");
        int code = Programs.run(
                List.of(
                        home.root().resolve("mvnw").toString(),
                        "--non-recursive",
                        "dependency:copy",
                        "-Dartifact=" + ARTIFACT,
                        "-DoutputDirectory=" + folder),
                home.root(),
                home.log("keycloak-fetch"),
                new DownloadProgress(progress));
        Path archive = folder.resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
        if (code != 0 || Files.notExists(archive)) {
            throw new CannotStart(
                    "Keycloak could not be fetched through Maven.",
                    "Look at " + home.log("keycloak-fetch")
                            + ": most often the network or a proxy is the cause. Then run" + " `./kaifang up` again.");
        }
        return archive;
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new ZipException(entry.getName() + " points out of the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip.getInputStream(entry), path);
                }
            }
        } catch (ZipException e) {
            throw new CannotStart(
                    "The fetched Keycloak archive is damaged: " + e.getMessage() + ".",
                    "Delete the folder org/keycloak/keycloak-quarkus-dist in your local Maven repository (usually"
                            + " ~/.m2/repository), and run `./kaifang up` again.",
                    e);
        }
    }

    private void build(Path whole) throws IOException {
        var command = new ArrayList<>(KeycloakServer.java(home, whole, "512m"));
        command.addAll(List.of(
                "build", "--db=postgres", "--cache=local", "--health-enabled=false", "--metrics-enabled=false"));
        int code = Programs.run(command, whole, home.log("keycloak-build"));
        if (code != 0) {
            throw new CannotStart(
                    "Keycloak could not be built for this suite.",
                    "Look at " + home.log("keycloak-build") + "; `./kaifang up` tries again from the start.");
        }
    }
}
