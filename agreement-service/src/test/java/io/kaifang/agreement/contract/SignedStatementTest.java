package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.agreement.Party;
import org.junit.jupiter.api.Test;

class SignedStatementTest {

    /** Whoever verifies a signature writes these bytes himself, so they never change. */
    @Test
    void anybody_can_write_again_what_was_signed() {
        assertThat(new SignedStatement(AGREEMENT, Party.AGENCY, OFFICER, TEXT, NOW).bytes())
                .asString()
                .isEqualTo("""
                kaifang-agreement-signature/v1
                agr-1
                AGENCY
                officer-1
                abababababababababababababababababababababababababababababababab
                2026-11-22T04:00:00Z
                """);
    }
}
