package io.kaifang.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Tokens as the sign-in service would issue them, by a key that this test run made up. */
public final class Tokens {
    private static final String KEY = "kaifang.test.token-key";
    private static final KeyPair PAIR = freshPair();

    private Tokens() {}

    static Map<String, String> settings() {
        String publicKey = Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
        System.setProperty(
                KEY, Base64.getEncoder().encodeToString(PAIR.getPrivate().getEncoded()));
        return Map.of("quarkus.oidc.public-key", publicKey, "quarkus.oidc.auth-server-url", "");
    }

    public static String of(String subject) {
        return signed(subject, Instant.now().plusSeconds(300));
    }

    static String expired(String subject) {
        return signed(subject, Instant.now().minusSeconds(300));
    }

    private static String signed(String subject, Instant until) {
        try {
            String head = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8));
            String claims = encoded("{\"sub\":\"%s\",\"aud\":\"kaifang\",\"iat\":%d,\"exp\":%d}"
                    .formatted(subject, until.minusSeconds(600).getEpochSecond(), until.getEpochSecond())
                    .getBytes(UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update((head + "." + claims).getBytes(UTF_8));
            return head + "." + claims + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The servers' side of the test is loaded by another class loader than the tests are, so the key goes by property. */
    private static PrivateKey privateKey() throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(System.getProperty(KEY));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair freshPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
