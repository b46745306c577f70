package io.kaifang.delivery.grant.view;

import static io.kaifang.delivery.Examples.AGREEMENT;
import static io.kaifang.delivery.Examples.GRANT;
import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.TENTH;
import static io.kaifang.delivery.Examples.USER;
import static io.kaifang.delivery.Examples.closed;
import static io.kaifang.delivery.Examples.ended;
import static io.kaifang.delivery.Examples.measure;
import static io.kaifang.delivery.Examples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.grant.view.GrantProjection.GrantRow;
import io.kaifang.fixture.ProjectionFixture;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantProjectionTest {
    private final ProjectionFixture view =
            ProjectionFixture.of(DeliveryModule.projections(), new GrantProjection(), GrantRow.class);

    @Test
    void an_open_grant_is_shown_whole() {
        view.given(new GrantOpened(
                GRANT,
                AGREEMENT,
                LISTING,
                USER,
                List.of("区", "编号"),
                Set.of(DeliveryWay.DOWNLOAD, DeliveryWay.API),
                new RateLimit(60, Duration.ofMinutes(1)),
                NOW,
                LATER,
                NOW));
        GrantRow row = row();
        assertThat(row.listing).isEqualTo(LISTING.value());
        assertThat(row.user).isEqualTo(USER.value());
        assertThat(row.fields).isEqualTo("[\"区\",\"编号\"]");
        assertThat(row.ways).isEqualTo("API,DOWNLOAD");
        assertThat(row.requests).isEqualTo(60);
        assertThat(row.perMillis).isEqualTo(60_000);
        assertThat(row.from).isEqualTo(NOW);
        assertThat(row.until).isEqualTo(LATER);
        assertThat(row.closed).isFalse();
    }

    @Test
    void a_restriction_changes_the_rate_alone() {
        view.given(opened(), new GrantRestricted(GRANT, AGREEMENT, TENTH, NOW));
        assertThat(row().requests).isEqualTo(TENTH.requests());
        assertThat(row().perMillis).isEqualTo(TENTH.per().toMillis());
        assertThat(row().closed).isFalse();
    }

    @Test
    void a_closed_grant_is_shown_as_closed() {
        view.given(opened(), closed());
        assertThat(row().closed).isTrue();
    }

    @Test
    void access_ends_with_the_measure_itself() {
        view.given(opened(), measure(MeasureKind.CLOSE));
        assertThat(row().closed).isTrue();
    }

    @Test
    void a_measure_that_restricts_closes_nothing() {
        view.given(measure(MeasureKind.RESTRICT));
        assertThat(view.rows(GrantRow.class, "")).isEmpty();
    }

    @Test
    void access_ends_with_the_agreement() {
        view.given(opened(), ended(AgreementEnd.GIVEN_UP_BY_USER));
        assertThat(row().closed).isTrue();
    }

    @Test
    void a_closure_that_comes_before_the_opening_holds() {
        view.given(ended(AgreementEnd.LISTING_WITHDRAWN), opened());
        assertThat(row().closed).isTrue();
        assertThat(row().user).isEqualTo(USER.value());
    }

    private GrantRow row() {
        return view.row(GrantRow.class, AGREEMENT.value());
    }
}
