package io.kaifang.catalog.suspension;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.Requester;
import io.kaifang.catalog.listing.SuspensionTerms;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuspensionTest {
    private static final Reason REASON = Reason.of("核实完毕");
    private static final WorkOrderId SUSPENSION = new WorkOrderId("wo-of-the-suspension");

    private final DecisionFixture.Given open =
            DecisionFixture.of(CatalogModule.decisions()).given(proposed(), publishable(), published());

    private enum Body {
        AGENCY(new Requester.Agency(WATER)),
        DATA_CENTRE(new Requester.DataCentre()),
        CYBERSPACE(new Requester.CyberspaceAuthority());

        @SuppressWarnings("ImmutableEnumChecker") // a record
        private final Requester requester;

        Body(Requester requester) {
            this.requester = requester;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TIERING        | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | 14
        RIGHTS_CLAIM   | ListingSuspended            | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | 26
        AGENCY_REVIEW  | ListingSuspended            | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | 16
        INCIDENT       | SUSPENSION_IS_ANOTHERS_DUTY | ListingSuspended            | SUSPENSION_IS_ANOTHERS_DUTY | 35
        SECURITY_ORDER | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | ListingSuspended            | 35
        NOT_STATED     | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | SUSPENSION_IS_ANOTHERS_DUTY | 14
        """)
    void who_suspends_for_which_cause(
            SuspensionCause cause, String agency, String dataCentre, String cyberspace, int article) {
        assertThat(open.when(suspend(cause, Body.AGENCY)).outcome()).isEqualTo(agency);
        assertThat(open.when(suspend(cause, Body.DATA_CENTRE)).outcome()).isEqualTo(dataCentre);
        assertThat(open.when(suspend(cause, Body.CYBERSPACE)).outcome()).isEqualTo(cyberspace);
        assertThat(SuspensionTerms.of(cause).article()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TIERING        | SUSPENSION_ENDS_BY_TIERING    | SUSPENSION_ENDS_BY_TIERING    | SUSPENSION_ENDS_BY_TIERING
        RIGHTS_CLAIM   | ListingRestored               | SUSPENSION_IS_ANOTHERS_TO_END | SUSPENSION_IS_ANOTHERS_TO_END
        AGENCY_REVIEW  | ListingRestored               | SUSPENSION_IS_ANOTHERS_TO_END | SUSPENSION_IS_ANOTHERS_TO_END
        INCIDENT       | SUSPENSION_IS_ANOTHERS_TO_END | ListingRestored               | SUSPENSION_IS_ANOTHERS_TO_END
        SECURITY_ORDER | SUSPENSION_IS_ANOTHERS_TO_END | SUSPENSION_IS_ANOTHERS_TO_END | ListingRestored
        NOT_STATED     | SUSPENSION_ENDS_BY_TIERING    | SUSPENSION_ENDS_BY_TIERING    | SUSPENSION_ENDS_BY_TIERING
        """)
    void who_ends_it(SuspensionCause cause, String agency, String dataCentre, String cyberspace) {
        var suspended = open.and(suspended(SUSPENSION, cause));
        assertThat(suspended.when(restore(Body.AGENCY)).outcome()).isEqualTo(agency);
        assertThat(suspended.when(restore(Body.DATA_CENTRE)).outcome()).isEqualTo(dataCentre);
        assertThat(suspended.when(restore(Body.CYBERSPACE)).outcome()).isEqualTo(cyberspace);
    }

    @Test
    void a_suspension_states_its_cause_and_a_restoration_the_suspension() {
        open.when(suspend(SuspensionCause.RIGHTS_CLAIM, Body.AGENCY))
                .then(new ListingSuspended(
                        LISTING, WATER, NEXT_ORDER, REASON.words(), NOW, SuspensionCause.RIGHTS_CLAIM));
        open.and(suspended(SUSPENSION, SuspensionCause.RIGHTS_CLAIM))
                .when(restore(Body.AGENCY))
                .then(new ListingRestored(LISTING, WATER, NEXT_ORDER, REASON.words(), NOW, SUSPENSION));
    }

    @Test
    void a_second_cause_keeps_it_still_when_the_first_is_over() {
        var first = open.and(suspended(SUSPENSION, SuspensionCause.RIGHTS_CLAIM));
        first.when(suspend(SuspensionCause.RIGHTS_CLAIM, Body.AGENCY)).thenNothing();
        assertThat(first.when(suspend(SuspensionCause.INCIDENT, Body.DATA_CENTRE))
                        .outcome())
                .isEqualTo("ListingSuspended");
        first.and(suspended(new WorkOrderId("wo-8"), SuspensionCause.INCIDENT))
                .when(restore(Body.AGENCY))
                .then(new SuspensionEnded(LISTING, WATER, NEXT_ORDER, SUSPENSION, REASON.words(), NOW));
    }

    @Test
    void a_suspension_that_does_not_stand_is_not_ended() {
        open.and(suspended(new WorkOrderId("wo-8"), SuspensionCause.RIGHTS_CLAIM))
                .when(restore(Body.AGENCY))
                .thenRefused(CatalogRule.SUSPENSION_DOES_NOT_STAND);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIERING", "NOT_STATED"})
    void what_was_tiered_as_closed_opens_when_it_was_tiered_anew_and_is_published(SuspensionCause cause) {
        var closed = open.and(suspended(SUSPENSION, cause));
        PublishListing publish = new PublishListing(LISTING, ListingStage.PUBLISHED.opening(), ListingStage.KEPT, NOW);
        closed.when(publish).thenRefused(CatalogRule.LISTING_IS_SUSPENDED);
        var tieredAnew = closed.and(publishable(NEXT_ORDER, content()));
        assertThat(tieredAnew.when(publish).outcome()).isEqualTo("ListingPublished");
        tieredAnew
                .and(suspended(new WorkOrderId("wo-8"), SuspensionCause.RIGHTS_CLAIM))
                .when(publish)
                .thenRefused(CatalogRule.LISTING_IS_SUSPENDED);
    }

    private static SuspendListing suspend(SuspensionCause cause, Body by) {
        return new SuspendListing(LISTING, by.requester, cause, NEXT_ORDER, REASON, NOW);
    }

    private static RestoreListing restore(Body by) {
        return new RestoreListing(LISTING, by.requester, SUSPENSION, NEXT_ORDER, REASON, NOW);
    }
}
