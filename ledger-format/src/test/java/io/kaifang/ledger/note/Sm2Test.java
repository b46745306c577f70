package io.kaifang.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.test.FixedSecureRandom;
import org.junit.jupiter.api.Test;

/** The second line of a checkpoint, the example note with both lines, and a witness's. */
class Sm2Test {

    private static final String SCALAR = "110E7973206F68C19EE5F7328C036F26911C8C73B4E4F36AE3291097F8984FFC";
    private static final VerifierKey EXAMPLE = VerifierKey.parse(
            "audit.example.gov.cn/ledger/2026+1ee4064c+"
                    + "/zEuMi4xNTYuMTAxOTcuMS41MDEE0D0w3QHKNCKurM+biAQ7VUZZ0wkrCp6Mzj6MRTCpjLedcF5iE+7hRbdI424nTl8QHcENe7ydq5oEAi5zt24CzQ==");
    private static final String NOTE = """
        audit.example.gov.cn/ledger/2026
        70000
        W/8uZqTnektPYnllLIfrHnQa0bBHbmzCh5tjyUQbhoQ=

        \u2014 audit.example.gov.cn/ledger/2026 1pbhFZSAOOs9/2CeXT7ICpBJ9p6FcG2apxRr35XT2UcSvvD00F9w4ffv2Nx7BZjT2Rp77jnoB1iJoHaf2uiCw3jKYQg=
        \u2014 audit.example.gov.cn/ledger/2026 HuQGTDBGAiEAv8kWg+vrLhGGLEeYEOnZficiaw7dXZenI7AG+Ecqvd0CIQD9LKn5DhywixsFiwK8+uaxrjv4eUtKTENgw996GTvQyA==
        \u2014 witness.example.gov.cn/w1 UMOl4QAAAABpfpeAGgsbvWuvrLznRwQkJCOXidBqeJbqIC2da44sz7O86RLBtJFqhDNJdIh+mahzWQB0VQf2JQqEpqkNr1Q2Wb1cDw==
        """;

    @Test
    void the_example_note_carries_a_valid_sm2_line_and_the_witness_time() {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(Checkpoint.of(note, List.of(EXAMPLE)).size()).isEqualTo(70_000);
        assertThat(Cosignature.time(note.signatures().get(2))).isEqualTo(Instant.ofEpochSecond(0x697e9780L));
        assertThatThrownBy(() -> Checkpoint.of(SignedNote.parse(NOTE.replace("70000", "70001")), List.of(EXAMPLE)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    void the_vectors_scalar_has_the_examples_public_key() {
        byte[] publicKey = Sm2.publicKey(HexFormat.of().parseHex(SCALAR));
        assertThat(new VerifierKey("audit.example.gov.cn/ledger/2026", KeyType.SM2, publicKey))
                .isEqualTo(EXAMPLE);
    }

    @Test
    void sm3_and_sm2_agree_with_the_published_vectors() throws Exception {
        var digest = new SM3Digest();
        digest.update("abc".getBytes(StandardCharsets.US_ASCII), 0, 3);
        var out = new byte[32];
        digest.doFinal(out, 0);
        assertThat(HexFormat.of().formatHex(out))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        var curve = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));
        String k = "3174C6FFC3C279D2422F3FC0A9F3E574674A4490FE45A5325CAF7D3EC4C8F96C";
        var key = new ECPrivateKeyParameters(new BigInteger(SCALAR, 16), curve);
        var random = new FixedSecureRandom(HexFormat.of().parseHex(k));
        byte[] id = "sm2test@example.com".getBytes(StandardCharsets.US_ASCII);
        signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), id));
        byte[] message = "hi chappy".getBytes(StandardCharsets.US_ASCII);
        signer.update(message, 0, message.length);
        assertThat(HexFormat.of().withUpperCase().formatHex(signer.generateSignature()))
                .isEqualTo("05890B9077B92E47B17A1FF42A814280E556AFD92B4A98B9670BF8B1A274C2FA"
                        + "E3ABBB8DB2B6ECD9B24ECCEA7F679FB9A4B1DB52F4AA985E443AD73237FA1993");
    }

    @Test
    void what_each_type_of_key_signs_it_verifies_and_a_changed_text_it_does_not() {
        for (KeyType type : KeyType.values()) {
            SigningKey key = SigningKey.generate("ledger.example/2026", type, new SecureRandom());
            var note = new SignedNote("text\n", List.of(key.sign("text\n", Clock.systemUTC())));
            SigningKey again = SigningKey.parse(key.secretText());
            assertThat(SignedNote.parse(note.toString())
                            .verifiedBy(
                                    List.of(VerifierKey.parse(again.verifier().toString()))))
                    .hasSize(1);
            var bent = new SignedNote("texT\n", note.signatures());
            assertThatThrownBy(() -> bent.verifiedBy(List.of(key.verifier()))).isInstanceOf(NoteRefused.class);
        }
    }
}
