package io.kaifang.agreement;

import io.kaifang.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class AgreementArchitectureTest {
    @Test
    void keeps_to_the_architecture() {
        ServiceArchitecture.of("io.kaifang.agreement")
                .decidingIn("contract", "violation", "report")
                .check();
    }
}
