package io.kaifang.accessrequest.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.contracts.personal.Commitment;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Details with the salt that their commitment was made with.
 *
 * @param content as canonical JSON (RFC 8785)
 * @param salt 32 fresh random bytes, in hex
 */
record SealedDetails(String content, String salt, Commitment commitment) {
    static final int SALT_BYTES = 32;
    private static final String PURPOSE = "audit-pii/v1\0";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static SealedDetails of(ApplicantDetails details, byte[] saltBytes) {
        try {
            String content = new JsonCanonicalizer(JSON.writeValueAsString(details)).getEncodedString();
            return new SealedDetails(content, HexFormat.of().formatHex(saltBytes), commitment(content, saltBytes));
        } catch (IOException e) {
            throw new IllegalArgumentException("details cannot be written as canonical JSON", e);
        }
    }

    static ApplicantDetails read(String content) {
        try {
            return JSON.readValue(content, ApplicantDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored details do not fit their type", e);
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
