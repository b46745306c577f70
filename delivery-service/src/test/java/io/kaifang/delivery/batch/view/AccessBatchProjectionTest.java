package io.kaifang.delivery.batch.view;

import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.batch.view.AccessBatchProjection.AccessBatchRow;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class AccessBatchProjectionTest {
    private final ProjectionFixture view =
            ProjectionFixture.of(DeliveryModule.projections(), new AccessBatchProjection(), AccessBatchRow.class);

    @Test
    void a_closed_batch_is_shown_with_its_root_and_totals() {
        AccessBatchClosed closed = new AccessBatchClosed("b-1", DIGEST, 1, 2, 3, 4, 5, NOW);
        view.given(closed, closed);
        AccessBatchRow row = view.row(AccessBatchRow.class, "b-1");
        assertThat(row.root).isEqualTo(DIGEST.hex());
        assertThat(row.firstSequence).isEqualTo(1);
        assertThat(row.lastSequence).isEqualTo(2);
        assertThat(row.rows).isEqualTo(3);
        assertThat(row.bytes).isEqualTo(4);
        assertThat(row.refused).isEqualTo(5);
        assertThat(row.closedAt).isEqualTo(NOW);
        assertThat(view.rows(AccessBatchRow.class, "")).hasSize(1);
    }
}
