package io.kaifang.delivery.access;

import io.kaifang.delivery.batch.BatchId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes accesses down, numbered, in files: {@code open/} holds the batch that grows, {@code sealed/} those that wait for their root
 * to go on record, {@code closed/} the rest.
 *
 * <p>A record is handed to the operating system before {@link #record} returns, so a process that dies loses none; {@link #force}
 * puts them on disk, so a machine that dies loses at most what came since. One process writes: the folder is locked.
 */
public final class AccessLog implements AutoCloseable {
    private final Path open;
    private final Path sealed;
    private final Path closed;
    private final FileChannel lockFile;
    private long next;
    private @Nullable FileChannel current;
    private @Nullable Path currentFile;
    private boolean forced = true;

    /**
     * Opens the log, and seals what a process that died left open.
     *
     * @param known the highest number that is on record elsewhere; counting goes on behind it
     */
    public AccessLog(Path folder, long known) throws IOException {
        this.open = Files.createDirectories(folder.resolve("open"));
        this.sealed = Files.createDirectories(folder.resolve("sealed"));
        this.closed = Files.createDirectories(folder.resolve("closed"));
        this.lockFile = lock(folder.resolve("lock"));
        try {
            for (Path left : files(open)) {
                sealLeftOver(left);
            }
            this.next = 1 + Math.max(known, highest());
        } catch (IOException | RuntimeException e) {
            lockFile.close(); // or the next try would blame another process
            throw e;
        }
    }

    /**
     * Writes an access down.
     *
     * @return its number
     * @throws UncheckedIOException if it cannot be written; then there must be no access
     */
    public synchronized long record(Access access) {
        try {
            long sequence = next;
            FileChannel file = current;
            if (file == null) {
                Path path = open.resolve(BatchId.startingAt(sequence).value());
                file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
                current = file;
                currentFile = path;
            }
            byte[] line = new AccessRecord(sequence, access).line();
            ByteBuffer bytes = ByteBuffer.allocate(line.length + 1)
                    .put(line)
                    .put((byte) '\n')
                    .flip();
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            next++;
            forced = false;
            return sequence;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts on disk what was written so far. */
    public void force() throws IOException {
        FileChannel file;
        synchronized (this) {
            if (forced || current == null) {
                return;
            }
            file = current;
            forced = true;
        }
        file.force(false); // outside the lock: readers of data don't wait for the disk
    }

    /** Ends the open batch, if it has records. Call from the thread that calls {@link #force}. */
    public synchronized void seal() throws IOException {
        FileChannel file = current;
        Path path = currentFile;
        if (file != null && path != null) {
            file.force(true);
            file.close();
            Files.move(path, sealed.resolve(path.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            current = null;
            currentFile = null;
        }
    }

    /** Batches that wait for their root to go on record, oldest first. */
    public List<BatchFile> sealed() throws IOException {
        return files(sealed).stream().map(BatchFile::new).toList();
    }

    /** Notes that a batch's root is on record. */
    public void close(BatchFile batch) throws IOException {
        Path place = closedPlace(batch.id());
        Files.createDirectories(place.getParent());
        Files.move(batch.path(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A batch whose root is on record. */
    public Optional<BatchFile> closed(BatchId batch) {
        return Optional.of(closedPlace(batch)).filter(Files::exists).map(BatchFile::new);
    }

    /** A folder for every 100,000 numbers, so that none grows without end. */
    private Path closedPlace(BatchId batch) {
        return closed.resolve(batch.value().substring(0, batch.value().length() - 5))
                .resolve(batch.value());
    }

    private void sealLeftOver(Path left) throws IOException {
        BatchFile batch = new BatchFile(left);
        batch.cutTornLine();
        if (Files.size(left) == 0) {
            Files.delete(left);
        } else {
            Files.move(left, sealed.resolve(left.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private long highest() throws IOException {
        List<Path> waiting = files(sealed);
        if (!waiting.isEmpty()) {
            return new BatchFile(waiting.getLast()).read().lastSequence();
        }
        List<Path> folders = files(closed);
        return folders.isEmpty()
                ? 0
                : new BatchFile(files(folders.getLast()).getLast()).read().lastSequence();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            file.close();
            throw new IOException("another process writes the access records in " + path.getParent());
        }
        return file;
    }

    @Override
    public synchronized void close() throws IOException {
        seal();
        lockFile.close();
    }
}
