package io.kaifang.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.encryption.signers.Verifier;
import dev.sigstore.encryption.signers.Verifiers;
import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorEntry.Checkpoint;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Verifies the running service over HTTP by sigstore-java: its reader of checkpoints, its signature check, its inclusion
 * proofs. Of our own code nothing is used; what isn't sigstore's is the JDK's.
 */
public final class SigstoreReader {

    private static final byte[] ED25519_SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private SigstoreReader() {}

    /** Every entry of the newest checkpoint; gives how many they were. */
    public static long verifyAll() throws Exception {
        Checkpoint checkpoint = Checkpoints.from(get("/ledger/checkpoint"));
        checkSignature(checkpoint);
        byte[] root = Base64.getDecoder().decode(checkpoint.getBase64Hash());
        for (long index = 0; index < checkpoint.getSize(); index++) {
            byte[] entry = RestAssured.given().get("/audit/entries/" + index).asByteArray();
            String proof = get("/audit/entries/" + index + "/proof");
            int blank = proof.indexOf("\n\n");
            assertThat(Checkpoints.from(proof.substring(blank + 2)).getSize()).isEqualTo(checkpoint.getSize());
            List<byte[]> path = path(proof.substring(0, blank));
            InclusionProofVerifier.verify(leafHash(entry), index, checkpoint.getSize(), path, root);
            entry[0] ^= 1;
            long at = index;
            assertThatThrownBy(
                            () -> InclusionProofVerifier.verify(leafHash(entry), at, checkpoint.getSize(), path, root))
                    .isInstanceOf(InclusionProofVerificationException.class);
        }
        return checkpoint.getSize();
    }

    private static void checkSignature(Checkpoint checkpoint) throws Exception {
        String vkey = get("/audit/keys").lines().findFirst().orElseThrow();
        String name = vkey.substring(0, vkey.indexOf('+'));
        assertThat(checkpoint.getOrigin()).isEqualTo(name);
        byte[] typed = Base64.getDecoder().decode(vkey.substring(vkey.indexOf('+', name.length() + 1) + 1));
        byte[] hint = hint(name, typed);
        RekorEntry.CheckpointSignature line = checkpoint.getSignatures().stream()
                .filter(s -> s.getIdentity().equals(name) && Arrays.equals(s.getKeyHint(), hint))
                .findFirst()
                .orElseThrow();
        Verifier verifier = Verifiers.newVerifier(key(typed));
        byte[] signed = checkpoint.getSignedData().getBytes(StandardCharsets.UTF_8);
        assertThat(verifier.verify(signed, line.getSignature())).isTrue();
        signed[0] ^= 1;
        assertThat(verifier.verify(signed, line.getSignature())).isFalse();
    }

    private static byte[] hint(String name, byte[] typed) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed), 4);
    }

    private static PublicKey key(byte[] typed) throws Exception {
        var spki = new ByteArrayOutputStream();
        spki.writeBytes(ED25519_SPKI);
        spki.write(typed, 1, typed.length - 1);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki.toByteArray()));
    }

    private static byte[] leafHash(byte[] entry) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    /** The hashes of a tlog-proof, behind its header and its index. */
    private static List<byte[]> path(String head) {
        var path = new ArrayList<byte[]>();
        head.lines().skip(2).forEach(line -> path.add(Base64.getDecoder().decode(line)));
        return path;
    }

    private static String get(String path) {
        return RestAssured.given().get(path).then().statusCode(200).extract().asString();
    }
}
