package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingEvents;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnWorkOrderTest {
    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "PUBLISHABLE"})
    void a_proposal_goes_back_under_its_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.PROPOSAL);
        assertThat(returned.title()).isEqualTo(content().title());
    }

    @ParameterizedTest
    @EnumSource(names = {"REVISED", "REVISION_PUBLISHABLE", "SUSPENDED_REVISED", "SUSPENDED_REVISION_PUBLISHABLE"})
    void an_amendment_goes_back_under_its_own_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(NEXT_ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.AMENDMENT);
        assertThat(returned.title()).isEqualTo(NEW_TITLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIERED_ANEW", "SUSPENDED_TIERED_ANEW"})
    void a_tiering_of_what_is_open_goes_back_under_the_tierings_work_order(ListingStage stage) {
        assertThat(returned(stage))
                .returns(stage.order(), ListingReturned::workOrder)
                .returns(WorkOrderKind.TIERING, ListingReturned::kind)
                .returns(content().title(), ListingReturned::title);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "PUBLISHABLE", "REVISED", "REVISION_PUBLISHABLE", "SUSPENDED_REVISED"})
    void a_work_order_that_the_officer_did_not_look_at_stays_open(ListingStage stage) {
        var other = sendBack(new WorkOrderId("wo-of-before"));
        assertThat(ListingStage.outcome(() -> other.decide(of(stage))))
                .isEqualTo(CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN.name());
    }

    @Test
    void the_ground_is_stated_and_told_in_both_languages() {
        ListingReturned returned = returned(ListingStage.PROPOSED);
        assertThat(returned.ground()).isEqualTo(ReturnGround.NO_GOOD_REASON);
        assertThat(returned.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("no-good-reason");
            assertThat(fault.message().zh()).isEqualTo("无合理理由调整：内容不妥");
            assertThat(fault.message().en()).startsWith("No good reason for the change");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RIGHTS_CLAIM   | ListingReturned, ListingRestored
        AGENCY_REVIEW  | ListingReturned, ListingRestored
        TIERING        | ListingReturned, ListingRestored
        INCIDENT       | NO_WORK_ORDER_IS_OPEN
        SECURITY_ORDER | NO_WORK_ORDER_IS_OPEN
        NOT_STATED     | NO_WORK_ORDER_IS_OPEN
        """)
    void a_suspension_is_looked_at_afterwards_and_its_return_opens_again(SuspensionCause cause, String outcome) {
        Listing suspended = Listing.evolve(
                ListingStage.PUBLISHED.listing(), ListingEvents.suspended(ListingEvents.SUSPENSION, cause));
        assertThat(ListingStage.outcome(
                        () -> sendBack(ListingEvents.SUSPENSION).decide(new ReviewedListing(suspended, null))))
                .isEqualTo(outcome);
    }

    @Test
    void a_returned_suspension_leaves_another_one_standing() {
        Listing both = Listing.evolve(
                ListingStage.SUSPENDED.listing(),
                ListingEvents.suspended(new WorkOrderId("wo-8"), SuspensionCause.INCIDENT));
        List<CatalogEvent> events = sendBack(ListingEvents.SUSPENSION).decide(new ReviewedListing(both, null));
        assertThat(events)
                .satisfiesExactly(
                        it -> assertThat(((ListingReturned) it).kind()).isEqualTo(WorkOrderKind.SUSPENSION),
                        it -> assertThat(((SuspensionEnded) it).suspension()).isEqualTo(ListingEvents.SUSPENSION));
    }

    @Test
    void a_closing_that_is_asked_goes_back_and_nothing_closes() {
        var asked =
                new ReviewedListing(ListingStage.PUBLISHED.listing(), ClosingEvents.asked(WorkOrderKind.WITHDRAWAL));
        assertThat(sendBack(NEXT_ORDER).decide(asked))
                .singleElement()
                .isInstanceOfSatisfying(ListingReturned.class, it -> {
                    assertThat(it.kind()).isEqualTo(WorkOrderKind.WITHDRAWAL);
                    assertThat(ReviewedListing.evolve(asked, it))
                            .isEqualTo(new ReviewedListing(ListingStage.PUBLISHED.listing(), null));
                });
        assertThat(ListingStage.outcome(() -> sendBack(ORDER).decide(asked)))
                .isEqualTo(CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN.name());
    }

    private static ListingReturned returned(ListingStage stage) {
        return (ListingReturned) sendBack(stage.order()).decide(of(stage)).getFirst();
    }

    private static ReturnWorkOrder sendBack(WorkOrderId order) {
        return new ReturnWorkOrder(LISTING, order, ReturnGround.NO_GOOD_REASON, Reason.of("内容不妥"), NOW);
    }

    private static ReviewedListing of(ListingStage stage) {
        return new ReviewedListing(stage.listing(), null);
    }
}
