package io.kaifang.agreement.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.personal.Commitment;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Content with the commitment to it.
 *
 * @param content as canonical JSON (RFC 8785)
 */
record SealedContent(String content, Commitment commitment) {
    static final int SALT_BYTES = 32;
    private static final String PURPOSE = "audit-pii/v1\0";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Seals it with 32 fresh random bytes. */
    static SealedContent of(Object written, byte[] salt) {
        try {
            String content = new JsonCanonicalizer(JSON.writeValueAsString(written)).getEncodedString();
            return new SealedContent(content, commitment(content, salt));
        } catch (IOException e) {
            throw new IllegalArgumentException("a report cannot be written as canonical JSON", e);
        }
    }

    static JsonNode read(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report is no JSON", e);
        }
    }

    static Commitment commitment(String content, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return new Commitment(HexFormat.of().formatHex(mac.doFinal((PURPOSE + content).getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
