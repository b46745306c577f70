package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.CLEAN;
import static io.kaifang.delivery.Examples.DETECTORS;
import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static io.kaifang.delivery.Examples.deleted;
import static io.kaifang.delivery.Examples.held;
import static io.kaifang.delivery.Examples.inspected;
import static io.kaifang.delivery.Examples.names;
import static io.kaifang.delivery.Examples.released;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.delivery.ContentFinding;
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
        view.given(
                new VersionReleased(LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, List.of(), null, NOW),
                sampled);
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

    @Test
    void a_held_version_keeps_its_place_when_it_is_released() {
        view.given(held(names(EvidenceStrength.LIKENESS)));
        VersionRow held = row();
        assertThat(held.state).isEqualTo(VersionState.HELD);
        assertThat(held.waitsUntil).isEqualTo(LATER);
        assertThat(held.detectors).isEqualTo(DETECTORS);
        assertThat(held.sampleRows).isEqualTo(2);
        assertThat(StoredJson.read(held.findings, new TypeReference<List<ContentFinding>>() {}))
                .containsExactly(names(EvidenceStrength.LIKENESS));

        view.given(new VersionReleased(
                LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, List.of(), DETECTORS, LATER));
        assertThat(row().state).isEqualTo(VersionState.RELEASED);
        assertThat(row().decidedAt).isEqualTo(NOW);
        assertThat(row().waitsUntil).isNull();
    }

    @Test
    void a_served_version_that_is_held_is_suspended_however_often_it_is_told() {
        view.given(released(), held(names(EvidenceStrength.PROOF)), held(names(EvidenceStrength.PROOF)));
        assertThat(row().state).isEqualTo(VersionState.SUSPENDED);
    }

    @Test
    void another_look_is_noted_with_the_day_by_which_it_has_to_be_judged() {
        view.given(released(), inspected(LATER, names(EvidenceStrength.LIKENESS)));
        assertThat(row().state).isEqualTo(VersionState.RELEASED);
        assertThat(row().detectors).isEqualTo("newer");
        assertThat(row().waitsUntil).isEqualTo(LATER);
    }

    @Test
    void a_held_version_is_deleted() {
        view.given(held(names(EvidenceStrength.PROOF)), deleted());
        assertThat(row().state).isEqualTo(VersionState.DELETED);
    }

    private VersionRow row() {
        return view.row(VersionRow.class, VERSION.value());
    }
}
