package io.kaifang.servers.process;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZIOException;
import org.tukaani.xz.XZInputStream;

/** Folders packed as {@code .tar.xz}: files, folders and symbolic links, with their owner's, group's and others' rights. */
public final class TarXz {
    private TarXz() {}

    /**
     * Unpacks an archive that we or a release of PostgreSQL packed. It must be trusted: names are not checked.
     *
     * @throws DamagedArchive if it ends early or is no such archive; what was unpacked by then stays
     */
    public static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target.resolve(entry.getName()).normalize());
            }
        } catch (XZIOException | EOFException e) {
            throw new DamagedArchive(e);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
        }
        Files.setPosixFilePermissions(path, rights(entry.getMode()));
    }

    /** The lowest nine bits of a mode, in the order of the constants: owner, group, others; read, write, execute. */
    private static Set<PosixFilePermission> rights(int mode) {
        var rights = EnumSet.noneOf(PosixFilePermission.class);
        int bit = 0400;
        for (var right : PosixFilePermission.values()) {
            if ((mode & bit) != 0) {
                rights.add(right);
            }
            bit >>= 1;
        }
        return rights;
    }

    /** An archive that ends early, or none at all. */
    public static final class DamagedArchive extends IOException {
        private static final long serialVersionUID = 1;

        DamagedArchive(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
