package io.kaifang.agreement.signing;

import io.kaifang.agreement.contract.SignedStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs statements in the platform's name. */
@ApplicationScoped
public class PlatformKey {
    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    @Inject
    PlatformKey(@ConfigProperty(name = "KAIFANG_DATA_DIR", defaultValue = ".kaifang") Path data)
            throws IOException, GeneralSecurityException {
        this(new KeyFile(data.resolve("keys").resolve("agreement-signing.ed25519")));
    }

    PlatformKey(KeyFile file) throws IOException, GeneralSecurityException {
        pair = file.open();
    }

    /** The first 16 hex digits of the SHA-256 of the public key's SubjectPublicKeyInfo. */
    public String id() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(publicKey().getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** Signs with Ed25519 (RFC 8032); base64. */
    public String sign(SignedStatement statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(statement.bytes());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's key cannot sign", e);
        }
    }

    /** The public key as others' tools read it (RFC 7468). */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
