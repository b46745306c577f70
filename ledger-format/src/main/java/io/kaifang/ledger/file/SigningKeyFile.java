package io.kaifang.ledger.file;

import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A signing key in a file that only its owner can read. */
public final class SigningKeyFile {

    private SigningKeyFile() {}

    /** Reads the key, or makes one of that name and type if there is none. */
    public static SigningKey open(Path file, String name, KeyType type) {
        try {
            if (Files.exists(file)) {
                return SigningKey.parse(Files.readString(file));
            }
            SigningKey key = SigningKey.generate(name, type, new SecureRandom());
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileAttribute<Set<PosixFilePermission>> ownersAlone =
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownersAlone);
            Files.writeString(
                    file,
                    key.secretText() + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
