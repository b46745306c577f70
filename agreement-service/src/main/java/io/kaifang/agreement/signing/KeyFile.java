package io.kaifang.agreement.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * An Ed25519 key pair in a file that only its owner reads: public half on the first line, private on the second, base64.
 *
 * @param path of the file, in a folder that is made if it is missing
 */
record KeyFile(Path path) {
    private static final String ALGORITHM = "Ed25519";

    /** The key pair; made at the first call. Two replicas that start together end up with the same one. */
    KeyPair open() throws IOException, GeneralSecurityException {
        if (Files.notExists(path)) {
            create();
        }
        List<String> lines = Files.readAllLines(path, US_ASCII);
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.getFirst()))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    }

    private void create() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String content = base64.encodeToString(pair.getPublic().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n";
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                "new-key",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, content, US_ASCII, StandardOpenOption.SYNC);
            Files.createLink(path, fresh); // whole or not at all, and never over another's
        } catch (FileAlreadyExistsException theOtherReplicas) {
            // use theirs
        } finally {
            Files.delete(fresh);
        }
    }
}
