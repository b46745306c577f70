package io.kaifang.delivery.batch;

import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.batchClosed;
import static io.kaifang.delivery.Examples.grantEvents;
import static io.kaifang.delivery.Examples.versionEvents;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.fixture.DecisionFixture;
import org.junit.jupiter.api.Test;

class CloseAccessBatchTest {
    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());

    @Test
    void a_batch_closes_once_with_one_root() {
        fixture.given().when(close(DIGEST)).then(batchClosed());
        fixture.given(batchClosed()).when(close(DIGEST)).thenNothing();
        fixture.given(batchClosed()).when(close(new Sha256("cd".repeat(32)))).thenRefused(DeliveryRule.BATCH_IS_FINAL);
    }

    @Test
    void what_happens_to_versions_and_grants_opens_no_closed_batch() {
        AccessBatch closed = new AccessBatch.Closed(DIGEST.hex());
        for (DeliveryEvent event : versionEvents()) {
            assertThat(AccessBatch.evolve(closed, event)).isEqualTo(closed);
        }
        for (DeliveryEvent event : grantEvents()) {
            assertThat(AccessBatch.evolve(closed, event)).isEqualTo(closed);
        }
    }

    @Test
    void a_batch_is_named_by_its_first_number() {
        BatchId batch = BatchId.startingAt(42);
        assertThat(batch.value()).isEqualTo("b-000000000042");
        assertThat(batch.tag().toString()).contains("access-batch", batch.value());
    }

    private static CloseAccessBatch close(Sha256 root) {
        return new CloseAccessBatch(new BatchId("b-1"), root, 1, 2, 3, 4, 0, NOW);
    }
}
