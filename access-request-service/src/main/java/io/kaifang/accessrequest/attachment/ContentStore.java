package io.kaifang.accessrequest.attachment;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Documents on disk. Every path is made of a digest, none of what a caller said. */
@ApplicationScoped
class ContentStore {
    static final long LARGEST = 8L * 1024 * 1024;
    private static final int BLOCK = 64 * 1024;

    private final Path folder;

    ContentStore(@ConfigProperty(name = "KAIFANG_DATA_DIR") String dataDir) {
        folder = Path.of(dataDir).toAbsolutePath().resolve("attachments");
    }

    /** A document that was received and is not stored yet. */
    record Incoming(Path file, Sha256 content, long bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Streams it to disk and counts and digests it on the way; stops at the limit. */
    Incoming receive(InputStream in) throws IOException {
        Path incoming = Files.createDirectories(folder.resolve("incoming"));
        Path file = Files.createTempFile(incoming, "document", ".part");
        boolean whole = false;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream disk = Channels.newOutputStream(out)) {
            MessageDigest digest = Sha256.newDigest();
            byte[] block = new byte[BLOCK];
            long bytes = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes += read;
                if (bytes > LARGEST) {
                    throw new RuleViolated(AttachmentRule.ATTACHMENT_IS_TOO_LARGE);
                }
                digest.update(block, 0, read);
                disk.write(block, 0, read);
            }
            if (bytes == 0) {
                throw new RuleViolated(AttachmentRule.ATTACHMENT_IS_EMPTY);
            }
            out.force(true);
            whole = true;
            return new Incoming(file, Sha256.of(digest), bytes);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    void keep(Incoming incoming) throws IOException {
        Path place = placeOf(incoming.content());
        Files.createDirectories(place.getParent());
        Files.move(incoming.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path placeOf(Sha256 content) {
        return folder.resolve(content.hex().substring(0, 2)).resolve(content.hex());
    }

    void delete(Sha256 content) throws IOException {
        Files.deleteIfExists(placeOf(content));
    }
}
