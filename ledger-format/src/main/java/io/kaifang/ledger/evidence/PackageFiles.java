package io.kaifang.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a package, read whole; nothing is unpacked to disk, so a name can't lead anywhere. */
final class PackageFiles {

    /** No honest package is greater; a zip that unfolds without end is stopped here. */
    private static final long MOST_BYTES = 1L << 30;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    static PackageFiles read(Path zip) throws IOException {
        var read = new PackageFiles();
        long left = MOST_BYTES;
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                try (InputStream stream = file.getInputStream(entry)) {
                    byte[] bytes = stream.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 16));
                    left -= bytes.length;
                    if (left <= 0) {
                        throw new EvidenceRefused("the package unfolds to more than a gigabyte");
                    }
                    read.files.put(entry.getName(), bytes);
                } catch (ZipException e) {
                    throw new EvidenceRefused(entry.getName() + " is damaged: " + e.getMessage(), e);
                }
            }
        } catch (ZipException e) {
            throw new EvidenceRefused("the package is cut off, or no zip: " + e.getMessage(), e);
        }
        return read;
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new EvidenceRefused(name + " is missing");
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    Set<String> names() {
        return files.keySet();
    }
}
