package io.kaifang.delivery.intake;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.VersionFolder;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What an agency sent, on disk and unpacked.
 *
 * @param path where it lies
 * @param bytes its length, unpacked
 * @param content its digest, unpacked
 */
public record ReceivedFile(Path path, long bytes, Sha256 content) {
    private static final int BUFFER = 1 << 16;

    /**
     * Streams to disk, as it is sent; what begins like gzip is unpacked on the way.
     *
     * @param sent CSV, plain or gzip
     * @param folder of its version, made here; holds all that the version needs afterwards
     * @param limit of bytes, unpacked: a small archive may not become a full disk
     */
    static ReceivedFile receive(InputStream sent, VersionFolder folder, long limit) throws IOException {
        Files.createDirectories(folder.path());
        MessageDigest digest = Sha256.newDigest();
        long bytes = 0;
        try (InputStream in = unpacked(sent);
                OutputStream out = Files.newOutputStream(folder.original())) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new RuleViolated(DeliveryRule.FILE_MUST_BE_SMALLER);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (ZipException | EOFException e) {
            throw new RuleViolated(DeliveryRule.ARCHIVE_MUST_BE_WHOLE);
        }
        return new ReceivedFile(folder.original(), bytes, Sha256.of(digest));
    }

    private static InputStream unpacked(InputStream sent) throws IOException {
        BufferedInputStream in = new BufferedInputStream(sent, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }
}
