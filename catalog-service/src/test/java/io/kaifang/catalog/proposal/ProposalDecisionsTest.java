package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.OTHERS;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.ListingEvents;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalDecisionsTest {
    private static final ListingId ELSEWHERE = new ListingId("l-elsewhere");

    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());

    @Test
    void a_complete_draft_is_proposed() {
        catalog.given().when(propose(WATER, Drafts.good())).then(proposed());
    }

    @Test
    void a_faulty_draft_comes_back_and_may_come_again() {
        var returned = returned(WorkOrderKind.PROPOSAL, ORDER, DraftFault.DIRECTORY_MISSING.at("/fields"));
        catalog.given()
                .when(new ProposeListing(LISTING, WATER, ORDER, Drafts.good(), Drafts.NOTHING_KNOWN, NOW))
                .then(returned);
        catalog.given(returned).when(propose(WATER, Drafts.good())).then(proposed());
    }

    @Test
    void what_came_back_to_one_agency_is_not_anothers_to_send_again() {
        catalog.given(returned(WorkOrderKind.PROPOSAL, ORDER, DraftFault.DIRECTORY_MISSING.at("/fields")))
                .when(propose(OTHERS, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_ANOTHER_AGENCYS);
    }

    @Test
    void a_name_belongs_to_one_listing_however_it_is_spaced() {
        catalog.given(proposed(ELSEWHERE))
                .when(propose(WATER, Drafts.titled("上海市 自来水水厂出厂水质监测数据（2024年，逐日）")))
                .then(new ListingReturned(
                        LISTING,
                        WATER,
                        ORDER,
                        WorkOrderKind.PROPOSAL,
                        "上海市 自来水水厂出厂水质监测数据（2024年，逐日）",
                        List.of(DraftFault.TITLE_TAKEN.at("/title", ELSEWHERE)),
                        NOW));
    }

    @Test
    void a_name_that_was_changed_or_withdrawn_stays_taken() {
        catalog.given(proposed(), amended(), withdrawn())
                .when(new ProposeListing(ELSEWHERE, WATER, ORDER, Drafts.good(), Drafts.context(), NOW))
                .then(new ListingReturned(
                        ELSEWHERE,
                        WATER,
                        ORDER,
                        WorkOrderKind.PROPOSAL,
                        Drafts.good().shownTitle(),
                        List.of(DraftFault.TITLE_TAKEN.at("/title", LISTING)),
                        NOW));
    }

    @Test
    void a_listing_is_proposed_once() {
        catalog.given(proposed())
                .when(propose(WATER, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_PROPOSED_ALREADY);
        catalog.given(proposed(), withdrawn())
                .when(propose(WATER, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_WITHDRAWN);
    }

    @Test
    void an_amendment_may_keep_its_own_name_or_take_a_new_one() {
        catalog.given(proposed())
                .when(amend(WATER, Drafts.titled(ListingEvents.NEW_TITLE)))
                .then(amended());
        catalog.given(proposed(), published())
                .when(amend(WATER, Drafts.titled(ListingEvents.NEW_TITLE)))
                .then(amended());
        catalog.given(proposed(), published(), suspended())
                .when(amend(WATER, Drafts.titled(ListingEvents.NEW_TITLE)))
                .then(amended());
    }

    @Test
    void a_faulty_amendment_comes_back_and_changes_nothing() {
        ListingDraft bad = Drafts.titled("");
        var returned = new ListingReturned(
                LISTING,
                WATER,
                NEXT_ORDER,
                WorkOrderKind.AMENDMENT,
                "",
                List.of(DraftFault.TITLE_MISSING.at("/title")),
                NOW);
        catalog.given(proposed()).when(amend(WATER, bad)).then(returned);
        catalog.given(proposed(), returned)
                .when(propose(WATER, bad))
                .thenRefused(CatalogRule.LISTING_IS_PROPOSED_ALREADY);
    }

    @Test
    void only_its_agency_amends_a_listing_and_only_while_it_lives() {
        catalog.given(proposed())
                .when(amend(OTHERS, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_ANOTHER_AGENCYS);
        catalog.given().when(amend(WATER, Drafts.good())).thenRefused(CatalogRule.LISTING_MUST_EXIST);
        catalog.given(proposed(), withdrawn())
                .when(amend(WATER, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_WITHDRAWN);
        catalog.given(proposed(), published(), ListingEvents.madeStatic())
                .when(amend(WATER, Drafts.good()))
                .thenRefused(CatalogRule.LISTING_IS_STATIC);
    }

    private static ListingReturned returned(WorkOrderKind kind, WorkOrderId order, Fault fault) {
        return new ListingReturned(LISTING, WATER, order, kind, Drafts.good().shownTitle(), List.of(fault), NOW);
    }

    private static ProposeListing propose(AgencyId agency, ListingDraft draft) {
        return new ProposeListing(LISTING, agency, ORDER, draft, Drafts.context(), NOW);
    }

    private static AmendListing amend(AgencyId agency, ListingDraft draft) {
        return new AmendListing(LISTING, agency, NEXT_ORDER, draft, Drafts.context(), NOW);
    }
}
