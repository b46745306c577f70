package io.kaifang.accessrequest.application.policy;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.SampleApplication;
import io.kaifang.accessrequest.SampleListing;
import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.fixture.PolicyFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenListingWithdrawnThenCloseOpenApplicationsTest {
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final ApplicationId FIRST = new ApplicationId("ap-1");
    private static final ApplicationId SECOND = new ApplicationId("ap-2");

    private final PolicyFixture policy = PolicyFixture.of(
            AccessRequestModule.policies(),
            new WhenListingWithdrawnThenCloseOpenApplications(
                    listing -> listing.equals(SampleApplication.LISTING) ? List.of(FIRST, SECOND) : List.of(),
                    Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void every_application_for_the_listing_is_closed_in_their_order() {
        policy.when(SampleListing.withdrawn(SampleApplication.LISTING))
                .then(
                        new CloseApplication(FIRST, CloseApplication.LISTING_WITHDRAWN, NOW),
                        new CloseApplication(SECOND, CloseApplication.LISTING_WITHDRAWN, NOW));
    }

    @Test
    void a_listing_without_applications_closes_none() {
        policy.when(SampleListing.withdrawn(new ListingId("l-other"))).thenNothing();
    }
}
