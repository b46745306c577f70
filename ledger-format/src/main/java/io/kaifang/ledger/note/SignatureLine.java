package io.kaifang.ledger.note;

import java.nio.ByteBuffer;
import java.util.Base64;

/** One signature under a note: {@code — <name> base64(key ID ‖ signature)}. */
public final class SignatureLine {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final int keyId;
    private final byte[] signature;

    SignatureLine(String name, int keyId, byte[] signature) {
        this.name = name;
        this.keyId = keyId;
        this.signature = signature.clone();
    }

    /** {@link NoteRefused} for anything that isn't a signature line, without its line feed. */
    public static SignatureLine parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new NoteRefused("not a signature line: " + line);
        }
        String name = KeyName.checked(line.substring(DASH.length(), space));
        byte[] bytes = Base64s.decode(line.substring(space + 1), "signature of " + name);
        if (bytes.length < 5) {
            throw new NoteRefused("the signature of " + name + " is too short");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int keyId = buffer.getInt();
        var signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return new SignatureLine(name, keyId, signature);
    }

    public String name() {
        return name;
    }

    /** The first four bytes of the key's hash, which tell keys of one name apart. */
    public int keyId() {
        return keyId;
    }

    public byte[] signature() {
        return signature.clone();
    }

    /** The line without its line feed. */
    @Override
    public String toString() {
        ByteBuffer bytes =
                ByteBuffer.allocate(4 + signature.length).putInt(keyId).put(signature);
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes.array());
    }
}
