package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.WorkOrderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnProposalTest {
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
        var other = new ReturnProposal(LISTING, new WorkOrderId("wo-of-before"), Reason.of("无合理理由"), NOW);
        assertThat(ListingStage.outcome(() -> other.decide(stage.listing())))
                .isEqualTo(CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN.name());
    }

    @Test
    void the_reason_of_the_data_centre_goes_with_it() {
        ListingReturned returned = returned(ListingStage.PROPOSED);
        assertThat(returned.listing()).isEqualTo(LISTING);
        assertThat(returned.agency()).isEqualTo(WATER);
        assertThat(returned.at()).isEqualTo(NOW);
        assertThat(returned.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("returned-by-the-data-centre");
            assertThat(fault.message().zh()).isEqualTo("无合理理由");
        });
    }

    private static ListingReturned returned(ListingStage stage) {
        return (ListingReturned) new ReturnProposal(LISTING, stage.order(), Reason.of("无合理理由"), NOW)
                .decide(stage.listing())
                .getFirst();
    }
}
