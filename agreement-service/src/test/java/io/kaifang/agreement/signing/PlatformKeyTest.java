package io.kaifang.agreement.signing;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.contract.SignedStatement;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformKeyTest {
    private static final SignedStatement STATEMENT = new SignedStatement(AGREEMENT, Party.AGENCY, OFFICER, TEXT, NOW);

    @TempDir
    Path folder;

    @Test
    void anybody_verifies_a_signature_with_the_published_key() throws Exception {
        PlatformKey key = key();
        assertThat(verified(key.pem(), STATEMENT, key.sign(STATEMENT))).isTrue();
    }

    @Test
    void a_signature_holds_for_that_text_and_signer_alone() throws Exception {
        PlatformKey key = key();
        var otherText = new SignedStatement(AGREEMENT, Party.AGENCY, OFFICER, new Sha256("00".repeat(32)), NOW);
        assertThat(verified(key.pem(), otherText, key.sign(STATEMENT))).isFalse();
    }

    @Test
    void the_key_stays_the_same_over_restarts_and_is_read_by_its_owner_only() throws Exception {
        String first = key().id();
        assertThat(key().id()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(path().getParent())
                .isDirectoryContaining("glob:**.ed25519")
                .isDirectoryNotContaining("glob:**new-key*");
    }

    private Path path() {
        return folder.resolve("keys").resolve("signing.ed25519");
    }

    private PlatformKey key() throws IOException, GeneralSecurityException {
        return new PlatformKey(new KeyFile(path()));
    }

    private static boolean verified(String pem, SignedStatement statement, String signature)
            throws GeneralSecurityException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(statement.bytes());
        return verifier.verify(Base64.getDecoder().decode(signature));
    }
}
