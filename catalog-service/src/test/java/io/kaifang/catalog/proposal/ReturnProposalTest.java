package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.WorkOrderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnProposalTest {
    private static final ReturnProposal RETURN = new ReturnProposal(LISTING, Reason.of("无合理理由"), NOW);

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "PUBLISHABLE"})
    void a_proposal_goes_back_under_its_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.PROPOSAL);
        assertThat(returned.title()).isEqualTo(content().title());
    }

    @ParameterizedTest
    @EnumSource(names = {"REVISED", "SUSPENDED_REVISED"})
    void an_amendment_goes_back_under_its_own_work_order(ListingStage stage) {
        ListingReturned returned = returned(stage);
        assertThat(returned.workOrder()).isEqualTo(NEXT_ORDER);
        assertThat(returned.kind()).isEqualTo(WorkOrderKind.AMENDMENT);
        assertThat(returned.title()).isEqualTo(NEW_TITLE);
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
        return (ListingReturned) RETURN.decide(stage.listing()).getFirst();
    }
}
