package io.kaifang.ledger.note;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;

/** A private key with its name. Its text form is that of Go's note package, with our types beside Go's. */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SECRET = 32;

    private final VerifierKey verifier;
    private final byte[] secret;

    private SigningKey(VerifierKey verifier, byte[] secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    public static SigningKey generate(String name, KeyType type, SecureRandom random) {
        if (type == KeyType.SM2) {
            return of(name, type, Sm2.newScalar(random));
        }
        var seed = new byte[SECRET];
        random.nextBytes(seed);
        return of(name, type, seed);
    }

    private static SigningKey of(String name, KeyType type, byte[] secret) {
        byte[] publicKey = type == KeyType.SM2 ? Sm2.publicKey(secret) : Ed25519.publicKey(secret);
        return new SigningKey(new VerifierKey(name, type, publicKey), secret);
    }

    /** {@code PRIVATE+KEY+<name>+<key ID>+base64(type ‖ secret)}; {@link NoteRefused}, which does not reveal the text. */
    public static SigningKey parse(String text) {
        String[] parts = text.strip().split("\\+", 5);
        if (parts.length != 5 || !text.startsWith(PREFIX)) {
            throw new NoteRefused("not a signing key");
        }
        byte[] typed = Base64s.decode(parts[4], "signing key of " + parts[2]);
        for (KeyType type : KeyType.values()) {
            byte[] secret = Arrays.copyOfRange(typed, Math.max(0, typed.length - SECRET), typed.length);
            if (Arrays.equals(type.with(secret), typed)) {
                SigningKey key = of(parts[2], type, secret);
                if (key.verifier.hexId().equals(parts[3])) {
                    return key;
                }
            }
        }
        throw new NoteRefused("the signing key of " + parts[2] + " has another ID than it says, or an unknown type");
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * Signs a note's text.
     *
     * @param clock gives a witness's time; the other types sign none
     */
    public SignatureLine sign(String text, InstantSource clock) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        byte[] signature = switch (verifier.type()) {
            case ED25519 -> Ed25519.sign(secret, message);
            case COSIGNATURE -> Cosignature.sign(secret, text, clock.instant());
            case SM2 -> Sm2.sign(secret, message, new SecureRandom());
        };
        return new SignatureLine(verifier.name(), verifier.id(), signature);
    }

    /** The secret itself: for the key's own file, and nowhere else. */
    public String secretText() {
        String typed = Base64.getEncoder().encodeToString(verifier.type().with(secret));
        return PREFIX + verifier.name() + "+" + verifier.hexId() + "+" + typed;
    }

    @Override
    public String toString() {
        return "signing key of " + verifier;
    }
}
