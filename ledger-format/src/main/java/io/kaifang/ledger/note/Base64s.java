package io.kaifang.ledger.note;

import java.util.Base64;

final class Base64s {

    private Base64s() {}

    /** Standard base64 with padding, and only that: what decodes but wouldn't be written so is refused as well. */
    static byte[] decode(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("the " + what + " is not base64", e);
        }
        throw new NoteRefused("the " + what + " is not base64 with padding");
    }
}
