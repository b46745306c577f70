package io.kaifang.classification;

import io.kaifang.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ClassificationArchitectureTest {
    @Test
    void keeps_to_the_architecture() {
        ServiceArchitecture.of("io.kaifang.classification")
                .decidingIn("guide", "tiering")
                .check();
    }
}
