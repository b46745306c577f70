package io.kaifang.catalog.closing;

import static io.kaifang.catalog.closing.ClosingEvents.DOCUMENT;
import static io.kaifang.catalog.closing.ClosingEvents.WORDS;
import static io.kaifang.catalog.closing.ClosingEvents.asked;
import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.OTHERS;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static io.kaifang.catalog.listing.ListingEvents.madeStatic;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open closes with a reason, documents that are there, and the data centre's look (Art. 11). */
class ClosingTest {
    private static final Sha256 INVENTED = new Sha256("0".repeat(64));

    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());
    private final DecisionFixture.Given open = catalog.given(proposed(), publishable(), published());

    @Test
    void what_is_open_stays_so_until_the_data_centre_has_looked() {
        open.when(withdraw(WORDS, DOCUMENT)).then(asked(WorkOrderKind.WITHDRAWAL));
        open.and(asked(WorkOrderKind.WITHDRAWAL))
                .when(new PassClosing(LISTING, NEXT_ORDER, NOW))
                .then(new ListingWithdrawn(LISTING, WATER, NEXT_ORDER, WORDS, List.of(DOCUMENT), NOW));
        open.and(suspended()).when(withdraw(WORDS, DOCUMENT)).then(asked(WorkOrderKind.WITHDRAWAL));
    }

    @Test
    void static_history_is_asked_for_and_looked_at_too() {
        open.when(makeStatic(WATER)).then(asked(WorkOrderKind.STATIC_HISTORY));
        open.and(asked(WorkOrderKind.STATIC_HISTORY))
                .when(new PassClosing(LISTING, NEXT_ORDER, NOW))
                .then(madeStatic());
        open.and(asked(WorkOrderKind.STATIC_HISTORY), suspended())
                .when(new PassClosing(LISTING, NEXT_ORDER, NOW))
                .thenRefused(CatalogRule.LISTING_IS_SUSPENDED);
        open.and(madeStatic()).when(makeStatic(OTHERS)).thenRefused(CatalogRule.LISTING_IS_ANOTHER_AGENCYS);
    }

    @Test
    void static_history_is_not_closed_by_its_agency_alone() {
        open.and(madeStatic()).when(withdraw(WORDS, DOCUMENT)).then(asked(WorkOrderKind.WITHDRAWAL));
    }

    @Test
    void a_reason_and_documents_that_were_really_handed_in_are_needed() {
        open.when(withdraw(""))
                .then(returned(
                        DraftFault.REASON_MISSING.at("/reason"),
                        DraftFault.DOCUMENTS_MISSING.at("/supportingDocuments")));
        open.when(withdraw(WORDS, INVENTED))
                .then(returned(DraftFault.DOCUMENT_UNKNOWN.at("/supportingDocuments/0", INVENTED.hex())));
    }

    @Test
    void what_never_opened_is_taken_back_at_once() {
        catalog.given(proposed()).when(withdraw(WORDS)).then(withdrawn());
        catalog.given(proposed()).when(withdraw("")).then(returned(DraftFault.REASON_MISSING.at("/reason")));
        catalog.given(proposed(), withdrawn()).when(withdraw(WORDS)).thenNothing();
    }

    @Test
    void where_a_rights_claim_leads_to_it_nothing_is_served_meanwhile_and_a_return_opens_it_again() {
        var suspended = new ListingSuspended(LISTING, WATER, NEXT_ORDER, WORDS, NOW, SuspensionCause.RIGHTS_CLAIM);
        open.when(new WithdrawListing(
                        LISTING, WATER, NEXT_ORDER, reason(WORDS, DOCUMENT), WithdrawListing.Urgency.RIGHTS_CLAIM, NOW))
                .then(suspended, asked(WorkOrderKind.WITHDRAWAL));
        var returned = open.and(suspended, asked(WorkOrderKind.WITHDRAWAL))
                .when(new ReturnWorkOrder(LISTING, NEXT_ORDER, ReturnGround.OTHER, Reason.of("证据不足"), NOW));
        assertThat(returned.outcome()).isEqualTo("ListingReturned ListingRestored");
    }

    @Test
    void one_request_at_a_time_and_only_the_one_that_was_looked_at_passes() {
        var asked = open.and(asked(WorkOrderKind.WITHDRAWAL));
        asked.when(withdraw(WORDS, DOCUMENT)).thenRefused(CatalogRule.CLOSING_IS_ASKED_ALREADY);
        asked.when(makeStatic(WATER)).thenRefused(CatalogRule.CLOSING_IS_ASKED_ALREADY);
        asked.when(new PassClosing(LISTING, ORDER, NOW)).thenRefused(CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN);
        open.when(new PassClosing(LISTING, NEXT_ORDER, NOW)).thenRefused(CatalogRule.NO_WORK_ORDER_IS_OPEN);
        catalog.given().when(new PassClosing(LISTING, NEXT_ORDER, NOW)).thenRefused(CatalogRule.LISTING_MUST_EXIST);
    }

    private static ListingReturned returned(Fault... faults) {
        return new ListingReturned(
                LISTING,
                WATER,
                NEXT_ORDER,
                WorkOrderKind.WITHDRAWAL,
                content().title(),
                List.of(faults),
                NOW,
                ReturnGround.INCOMPLETE);
    }

    private static MakeStatic makeStatic(AgencyId agency) {
        return new MakeStatic(LISTING, agency, NEXT_ORDER, Reason.of(WORDS), NOW);
    }

    private static WithdrawListing withdraw(String words, Sha256... documents) {
        return new WithdrawListing(
                LISTING,
                WATER,
                new WorkOrderId(NEXT_ORDER.value()),
                reason(words, documents),
                WithdrawListing.Urgency.AFTER_REVIEW,
                NOW);
    }

    private static ClosingReason reason(String words, Sha256... documents) {
        return new ClosingReason(words, List.of(documents), Set.of(DOCUMENT));
    }
}
