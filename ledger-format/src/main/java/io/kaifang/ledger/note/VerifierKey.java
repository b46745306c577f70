package io.kaifang.ledger.note;

import io.kaifang.ledger.digest.Sha256Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A public key in the text form that C2SP calls a vkey: {@code <name>+<key ID>+base64(type ‖ key)}. */
public final class VerifierKey {

    private final String name;
    private final KeyType type;
    private final byte[] key;
    private final int id;

    VerifierKey(String name, KeyType type, byte[] key) {
        this.name = KeyName.checked(name);
        this.type = type;
        this.key = key.clone();
        this.id = idOf(name, type.with(key));
    }

    /** {@link NoteRefused} when it is malformed, of an unknown type, or its ID isn't that of its key. */
    public static VerifierKey parse(String text) {
        int idEnd = text.indexOf('+', text.indexOf('+') + 1);
        int nameEnd = text.indexOf('+');
        if (nameEnd < 0 || idEnd < 0) {
            throw new NoteRefused("not a verifier key: " + text);
        }
        String name = text.substring(0, nameEnd);
        byte[] typed = Base64s.decode(text.substring(idEnd + 1), "verifier key");
        VerifierKey key = Arrays.stream(KeyType.values())
                .flatMap(type -> type.publicKey(typed).map(own -> new VerifierKey(name, type, own)).stream())
                .findFirst()
                .orElseThrow(() -> new NoteRefused("a key of a type that isn't known here"));
        if (!key.hexId().equals(text.substring(nameEnd + 1, idEnd))) {
            throw new NoteRefused("the verifier key of " + key.name + " has another ID than it says");
        }
        return key;
    }

    private static int idOf(String name, byte[] typedKey) {
        MessageDigest digest = Sha256Digest.begin();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(typedKey)).getInt();
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    public KeyType type() {
        return type;
    }

    /** Whether this key claims to have made the line: same name, same ID. */
    public boolean owns(SignatureLine line) {
        return line.keyId() == id && line.name().equals(name);
    }

    /** Whether the signature holds over the note's text. */
    public boolean verifies(String text, byte[] signature) {
        return switch (type) {
            case ED25519 -> Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
            case COSIGNATURE -> Cosignature.verifies(key, text, signature);
            case SM2 -> Sm2.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
        };
    }

    String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && type == that.type
                && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(type.with(key));
    }
}
