package io.kaifang.backbone.erasable;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.personal.Commitment;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Content to store where it can be erased, with the commitment to it that goes into an event. Whoever erases it empties content and
 * salt: without both, nothing leads from the event to the content.
 *
 * @param content as canonical JSON (RFC 8785)
 * @param salt 32 random bytes, in hex
 */
public record SealedContent(String content, String salt, Commitment commitment) {
    private static final int SALT_BYTES = 32;
    private static final String PURPOSE = "audit-pii/v1\0";
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Seals content with fresh salt, so that equal contents have different commitments. */
    public static SealedContent of(Object written) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String content = canonical(written);
        return new SealedContent(content, HexFormat.of().formatHex(salt), commitment(content, salt));
    }

    /** The commitment to content that was stored with this salt. */
    public static Commitment commitment(String content, byte[] salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return new Commitment(HexFormat.of().formatHex(mac.doFinal((PURPOSE + content).getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Reads stored content back. */
    public static <T> T read(String content, Class<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored content does not fit " + type.getSimpleName(), e);
        }
    }

    /** The salt, for a column of bytes. */
    public byte[] saltBytes() {
        return HexFormat.of().parseHex(salt);
    }

    private static String canonical(Object written) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(written)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    written.getClass().getSimpleName() + " cannot be written as canonical JSON", e);
        }
    }
}
