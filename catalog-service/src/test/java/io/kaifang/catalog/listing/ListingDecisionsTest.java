package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.OTHERS;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.madeStatic;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.proposal.ReturnProposal;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingDecisionsTest {
    private static final Reason REASON = Reason.of("权益主张核实中");
    private static final Sha256 DOCUMENT = new Sha256("a".repeat(64));

    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());

    @Test
    void tiering_makes_a_proposal_publishable_once() {
        catalog.given(proposed()).when(tiered(Category.UNCONDITIONAL)).then(publishable());
        catalog.given(proposed(), publishable())
                .when(tiered(Category.UNCONDITIONAL))
                .thenNothing();
        catalog.given(proposed(), publishable(), published())
                .when(tiered(Category.UNCONDITIONAL))
                .thenNothing();
    }

    @Test
    void closed_data_go_back_to_their_agency() {
        List<CatalogEvent> decided = tiered(Category.CLOSED)
                .decide(new Listing.Proposed(WATER, ListingEvents.ORDER, ListingEvents.content()));
        assertThat(decided).singleElement().isInstanceOfSatisfying(ListingReturned.class, it -> {
            assertThat(it.workOrder()).isEqualTo(ListingEvents.ORDER);
            assertThat(it.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo("tiered-as-closed"));
            assertThat(Listing.evolve(new Listing.Proposed(WATER, ListingEvents.ORDER, ListingEvents.content()), it))
                    .isEqualTo(new Listing.Returned(WATER));
        });
    }

    @Test
    void open_data_that_a_new_guide_closes_are_suspended_at_once() {
        catalog.given(proposed(), publishable(), published())
                .when(tiered(Category.CLOSED))
                .then(new ListingSuspended(LISTING, WATER, NEXT_ORDER, "按分级分类指南 2026-1 属于非开放类。", NOW));
    }

    @Test
    void only_what_was_tiered_is_published() {
        catalog.given(proposed(), publishable()).when(publish()).then(published());
        catalog.given(proposed()).when(publish()).thenRefused(CatalogRule.LISTING_IS_NOT_TIERED);
        catalog.given().when(publish()).thenRefused(CatalogRule.LISTING_MUST_EXIST);
        catalog.given(proposed(), publishable(), published()).when(publish()).thenNothing();
        catalog.given(proposed(), publishable(), published(), suspended())
                .when(publish())
                .thenRefused(CatalogRule.LISTING_IS_SUSPENDED);
        catalog.given(proposed(), withdrawn()).when(publish()).thenRefused(CatalogRule.LISTING_IS_WITHDRAWN);
    }

    @Test
    void a_change_to_what_is_open_waits_for_its_tier_and_then_takes_effect() {
        catalog.given(proposed(), publishable(), published(), amended())
                .when(publish())
                .thenRefused(CatalogRule.LISTING_IS_NOT_TIERED);
        catalog.given(proposed(), publishable(), published(), amended(), publishable())
                .when(publish())
                .then(new ListingPublished(
                        LISTING,
                        WATER,
                        ListingEvents.content(ListingEvents.NEW_TITLE),
                        Category.UNCONDITIONAL,
                        List.of(),
                        NOW));
    }

    @Test
    void suspension_stops_and_restoration_goes_on_where_it_was() {
        catalog.given(proposed(), publishable(), published())
                .when(new SuspendListing(LISTING, new Requester.DataCentre(), NEXT_ORDER, REASON, NOW))
                .then(suspended());
        catalog.given(proposed(), publishable(), published(), suspended())
                .when(new RestoreListing(LISTING, new Requester.Agency(WATER), NEXT_ORDER, REASON, NOW))
                .then(new ListingRestored(LISTING, WATER, NEXT_ORDER, REASON.words(), NOW));
        catalog.given(proposed(), publishable(), published(), suspended())
                .when(new SuspendListing(LISTING, new Requester.Agency(WATER), NEXT_ORDER, REASON, NOW))
                .thenNothing();
        catalog.given(proposed())
                .when(new SuspendListing(LISTING, new Requester.Agency(WATER), NEXT_ORDER, REASON, NOW))
                .thenRefused(CatalogRule.LISTING_IS_NOT_OPEN);
        catalog.given(proposed(), publishable(), published())
                .when(new SuspendListing(LISTING, new Requester.Agency(OTHERS), NEXT_ORDER, REASON, NOW))
                .thenRefused(CatalogRule.LISTING_IS_ANOTHER_AGENCYS);
    }

    @Test
    void static_history_stays_open_and_can_still_be_suspended() {
        catalog.given(proposed(), publishable(), published())
                .when(new MakeStatic(LISTING, WATER, NEXT_ORDER, Reason.of("系统下线"), NOW))
                .then(madeStatic());
        catalog.given(proposed(), publishable(), published(), madeStatic())
                .when(new SuspendListing(LISTING, new Requester.Agency(WATER), NEXT_ORDER, REASON, NOW))
                .then(suspended());
        catalog.given(proposed(), publishable(), published(), madeStatic())
                .when(new MakeStatic(LISTING, OTHERS, NEXT_ORDER, REASON, NOW))
                .thenRefused(CatalogRule.LISTING_IS_ANOTHER_AGENCYS);
    }

    @Test
    void closing_open_data_needs_reason_and_documents() {
        catalog.given(proposed(), publishable(), published())
                .when(withdraw("", List.of()))
                .then(new ListingReturned(
                        LISTING,
                        WATER,
                        NEXT_ORDER,
                        WorkOrderKind.WITHDRAWAL,
                        ListingEvents.content().title(),
                        List.of(
                                DraftFault.REASON_MISSING.at("/reason"),
                                DraftFault.DOCUMENTS_MISSING.at("/supportingDocuments")),
                        NOW));
        catalog.given(proposed(), publishable(), published())
                .when(withdraw("系统下线", List.of(DOCUMENT)))
                .then(new ListingWithdrawn(LISTING, WATER, NEXT_ORDER, "系统下线", List.of(DOCUMENT), NOW));
        catalog.given(proposed()).when(withdraw("系统下线", List.of())).then(withdrawn());
        catalog.given(proposed(), withdrawn()).when(withdraw("系统下线", List.of())).thenNothing();
    }

    @Test
    void the_data_centre_may_send_a_work_order_back() {
        var back = catalog.given(proposed()).when(new ReturnProposal(LISTING, Reason.of("无合理理由"), NOW));
        assertThat(back.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ListingReturned.class,
                        it -> assertThat(it.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message().zh()).isEqualTo("无合理理由")));
        catalog.given(proposed(), publishable(), published())
                .when(new ReturnProposal(LISTING, Reason.of("无合理理由"), NOW))
                .thenRefused(CatalogRule.NO_WORK_ORDER_IS_OPEN);
    }

    @Test
    void a_work_order_without_a_reason_is_none() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Reason.of("  "))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(CatalogRule.REASON_IS_REQUIRED));
    }

    private static MarkPublishable tiered(Category category) {
        return new MarkPublishable(LISTING, category, List.of(), "2026-1", NEXT_ORDER, NOW);
    }

    private static PublishListing publish() {
        return new PublishListing(LISTING, NOW);
    }

    private static WithdrawListing withdraw(String reason, List<Sha256> documents) {
        return new WithdrawListing(LISTING, WATER, NEXT_ORDER, reason, documents, NOW);
    }
}
