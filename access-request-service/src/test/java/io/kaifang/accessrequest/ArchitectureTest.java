package io.kaifang.accessrequest;

import io.kaifang.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void decisions_are_pure_and_every_event_is_handled() {
        ServiceArchitecture.of("io.kaifang.accessrequest")
                .decidingIn("application", "review", "offer", "calendar")
                .check();
    }
}
