package io.kaifang.local.home;

import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lock that the daemon holds while the suite runs. The system releases it even when the daemon is killed. */
public final class SuiteLock {
    private static final int ATTEMPTS = 20;

    private SuiteLock() {}

    /** The lock, or null if another process holds it. */
    public static @Nullable FileLock tryAcquire(Home home) throws IOException {
        return FileChannel.open(file(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
    }

    /** Tries for two seconds, since a command that asks whether the suite runs holds the lock for a moment. */
    public static @Nullable FileLock acquire(Home home) throws IOException, InterruptedException {
        FileLock lock = tryAcquire(home);
        for (int attempt = 1; lock == null && attempt <= ATTEMPTS; attempt++) {
            Thread.sleep(100);
            lock = tryAcquire(home);
        }
        return lock;
    }

    /** Whether a daemon holds it. */
    public static boolean isHeld(Home home) {
        if (Files.notExists(file(home))) {
            return false;
        }
        try (FileLock lock = tryAcquire(home)) {
            return lock == null;
        } catch (IOException e) {
            throw new CannotStart(
                    home.run() + " cannot be read: " + e.getMessage(), "Run as the user who started the suite.", e);
        }
    }

    private static Path file(Home home) {
        return home.run().resolve("lock");
    }
}
