package io.kaifang.catalog;

import io.kaifang.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class CatalogArchitectureTest {
    @Test
    void the_service_keeps_to_its_architecture() {
        ServiceArchitecture.of("io.kaifang.catalog")
                .decidingIn("listing", "proposal", "tiering", "draft", "directory")
                .check();
    }
}
