package io.kaifang.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of C2SP's signed-note and of Go's x/mod/sumdb/note. */
class SignedNoteTest {

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final SigningKey NEUMANN =
            SigningKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    private static final VerifierKey NEUMANNS =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final VerifierKey ENOCHS =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String NEUMANNS_LINE = "\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
    private static final String ENOCHS_LINE = "\u2014 EnochRoot"
            + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=";
    private static final String NOTE = TEXT + "\n" + NEUMANNS_LINE + "\n" + ENOCHS_LINE + "\n";

    @Test
    void an_ed25519_signature_comes_out_as_gos() {
        assertThat(NEUMANN.sign(TEXT, Clock.systemUTC())).hasToString(NEUMANNS_LINE);
        assertThat(NEUMANN.verifier()).isEqualTo(NEUMANNS).hasToString(NEUMANNS.toString());
        assertThat(NEUMANN.secretText())
                .isEqualTo("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
        assertThat(NEUMANN.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void c2sps_example_holds() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        SignedNote note = SignedNote.parse("This is an example message.\n\n"
                + "\u2014 example.com/foo"
                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(note.verifiedBy(List.of(key))).hasSize(1);
    }

    @Test
    void known_keys_verify_and_unknown_ones_are_passed_over() {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.verifiedBy(List.of(NEUMANNS, ENOCHS))).hasSize(2);
        assertThat(note.verifiedBy(List.of(ENOCHS))).hasSize(1);
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void a_known_key_that_fails_spoils_the_note() {
        SignedNote bent = SignedNote.parse(NOTE.replace("answer", "Answer"));
        assertThatThrownBy(() -> bent.verifiedBy(List.of(ENOCHS)))
                .isInstanceOf(NoteRefused.class)
                .hasMessageContaining("EnochRoot does not hold");
    }

    @Test
    void a_note_by_nobody_known_is_refused() {
        VerifierKey stranger =
                VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        assertThatThrownBy(() -> SignedNote.parse(NOTE).verifiedBy(List.of(stranger)))
                .isInstanceOf(NoteRefused.class)
                .hasMessageContaining("no known key");
    }

    @Test
    void the_text_may_hold_blank_lines() {
        String text = "one\n\ntwo\n";
        var note = new SignedNote(text, List.of(NEUMANN.sign(text, Clock.systemUTC())));
        assertThat(SignedNote.parse(note.toString()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no blank line\n" + NEUMANNS_LINE + "\n",
                TEXT + "\n" + NEUMANNS_LINE,
                "control \u0001\n\n" + NEUMANNS_LINE + "\n",
                TEXT + "\n" + "\u2014 Peter Neumann x08go/ZJkuBS9UG/Sffc\n",
                NOTE + "junk\n",
                TEXT + "\n",
                TEXT + "\n- PeterNeumann x08go/ZJkuBS9UG/Sffc\n",
                TEXT + "\n\u2014 PeterNeumann !!!!\n",
                TEXT + "\n\u2014 Peter+Neumann x08go/ZJkuBS9UG/Sffc\n",
                TEXT + "\n\u2014 PeterNeumann x08g\n",
                TEXT + "\n\u2014  x08go/ZJkuBS9UG/Sffc\n"
            })
    void malformed_notes_are_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void broken_utf8_and_a_hundred_and_one_signatures_are_refused() {
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(bytes)).isInstanceOf(NoteRefused.class);
        String many = TEXT + "\n" + (NEUMANNS_LINE + "\n").repeat(101);
        assertThatThrownBy(() -> SignedNote.parse(many)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void a_key_whose_id_is_not_its_own_is_refused() {
        assertThatThrownBy(() -> VerifierKey.parse(NEUMANNS.toString().replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> SigningKey.parse(NEUMANN.secretText().replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(NoteRefused.class);
    }
}
