package io.kaifang.delivery.grant;

import static io.kaifang.delivery.Examples.AGREEMENT;
import static io.kaifang.delivery.Examples.GRANT;
import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.TENTH;
import static io.kaifang.delivery.Examples.USE;
import static io.kaifang.delivery.Examples.USER;
import static io.kaifang.delivery.Examples.batchClosed;
import static io.kaifang.delivery.Examples.closed;
import static io.kaifang.delivery.Examples.opened;
import static io.kaifang.delivery.Examples.versionEvents;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrantTest {
    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());
    private final OpenGrant open = new OpenGrant(AGREEMENT, LISTING, USER, USE, NOW, LATER, NOW);
    private final CloseGrant close = new CloseGrant(AGREEMENT, LISTING, GrantClosure.MEASURE, NOW);
    private final RestrictGrant restrict = new RestrictGrant(AGREEMENT, NOW);

    @Test
    void a_grant_opens_as_agreed() {
        fixture.given().when(open).then(opened());
    }

    @Test
    void a_grant_opens_once() {
        fixture.given(opened()).when(open).thenNothing();
    }

    @Test
    void what_was_closed_does_not_open_again() {
        fixture.given(opened(), closed()).when(open).thenNothing();
        fixture.given(closed()).when(open).thenNothing();
    }

    @Test
    void a_measure_closes_a_grant() {
        fixture.given(opened()).when(close).then(closed());
    }

    @Test
    void a_closure_that_comes_before_the_opening_holds() {
        fixture.given().when(close).then(closed());
    }

    @Test
    void closing_twice_changes_nothing() {
        fixture.given(opened(), closed()).when(close).thenNothing();
    }

    @Test
    void a_restriction_leaves_a_tenth_of_the_rate() {
        fixture.given(opened()).when(restrict).then(new GrantRestricted(GRANT, AGREEMENT, TENTH, NOW));
    }

    @Test
    void a_second_restriction_begins_with_the_rate_that_the_first_one_left() {
        fixture.given(opened(), new GrantRestricted(GRANT, AGREEMENT, rate(20), NOW))
                .when(restrict)
                .then(new GrantRestricted(GRANT, AGREEMENT, rate(2), NOW));
    }

    @Test
    void at_least_one_request_is_left() {
        fixture.given(opened(), new GrantRestricted(GRANT, AGREEMENT, rate(9), NOW))
                .when(restrict)
                .then(new GrantRestricted(GRANT, AGREEMENT, rate(1), NOW));
    }

    @Test
    void a_rate_of_one_cannot_become_lower() {
        fixture.given(opened(), new GrantRestricted(GRANT, AGREEMENT, rate(1), NOW))
                .when(restrict)
                .thenNothing();
    }

    @Test
    void nothing_is_restricted_where_nothing_flows() {
        fixture.given().when(restrict).thenNothing();
        fixture.given(opened(), closed()).when(restrict).thenNothing();
        fixture.given(closed(), new GrantRestricted(GRANT, AGREEMENT, TENTH, NOW))
                .when(restrict)
                .thenNothing();
    }

    @Test
    void versions_that_come_and_batches_that_close_leave_a_grant_open() {
        Grant granted = new Grant.Open(LISTING, TENTH);
        for (DeliveryEvent event : versionEvents()) {
            assertThat(Grant.evolve(granted, event)).isEqualTo(granted);
        }
        assertThat(Grant.evolve(granted, batchClosed())).isEqualTo(granted);
    }

    private static RateLimit rate(int requests) {
        return new RateLimit(requests, Duration.ofMinutes(1));
    }
}
