package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.CLEAN;
import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionProjectionTest {
    private final ProjectionFixture view =
            ProjectionFixture.of(DeliveryModule.projections(), new VersionProjection(), VersionRow.class);

    private final SampleMade sampled = new SampleMade(LISTING, VERSION, 7, DIGEST, NOW);

    @Test
    void a_released_version_is_shown_with_its_digest_and_sample() {
        view.given(new VersionReleased(LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, NOW), sampled);
        VersionRow row = row();
        assertThat(row.listing).isEqualTo(LISTING.value());
        assertThat(row.state).isEqualTo(VersionState.RELEASED);
        assertThat(row.rows).isEqualTo(2);
        assertThat(row.sha256).isEqualTo(DIGEST.hex());
        assertThat(row.sampleRows).isEqualTo(7);
        assertThat(row.decidedAt).isEqualTo(NOW);
    }

    @Test
    void a_rejected_version_has_neither_digest_nor_sample() {
        view.given(new VersionRejected(LISTING, VERSION, AGENCY, CLEAN, NOW));
        VersionRow row = row();
        assertThat(row.listing).isEqualTo(LISTING.value());
        assertThat(row.state).isEqualTo(VersionState.REJECTED);
        assertThat(row.rows).isEqualTo(2);
        assertThat(row.sha256).isNull();
        assertThat(row.sampleRows).isZero();
        assertThat(row.decidedAt).isEqualTo(NOW);
    }

    @Test
    void a_sample_alone_makes_no_version() {
        view.given(sampled);
        assertThat(view.rows(VersionRow.class, "")).isEmpty();
    }

    private VersionRow row() {
        return view.row(VersionRow.class, VERSION.value());
    }
}
