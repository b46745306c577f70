package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEXT_ORDER;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static io.kaifang.catalog.listing.ListingEvents.suspended;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.SuspensionCause;
import io.kaifang.contracts.classification.Category;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingDecisionsTest {
    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());

    @Test
    void tiering_makes_a_proposal_publishable_once() {
        catalog.given(proposed())
                .when(tiered(Category.UNCONDITIONAL))
                .then(publishable(ORDER, ListingEvents.content()));
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
                .then(new ListingSuspended(
                        LISTING, WATER, NEXT_ORDER, "按分级分类指南 2026-1 属于非开放类。", NOW, SuspensionCause.TIERING));
    }

    @Test
    void only_what_was_tiered_is_published() {
        catalog.given(proposed(), publishable())
                .when(publish())
                .then(new ListingPublished(
                        LISTING,
                        WATER,
                        ListingEvents.content(),
                        Category.UNCONDITIONAL,
                        List.of(),
                        NOW,
                        ListingStage.PUBLISHED.opening()));
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
                .when(new PublishListing(LISTING, ListingStage.REVISION_PUBLISHABLE.opening(), ListingStage.KEPT, NOW))
                .then(new ListingPublished(
                        LISTING,
                        WATER,
                        ListingEvents.content(ListingEvents.NEW_TITLE),
                        Category.UNCONDITIONAL,
                        List.of(),
                        NOW,
                        ListingStage.REVISION_PUBLISHABLE.opening()));
    }

    @Test
    void a_work_order_without_a_reason_is_none() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Reason.of("  "))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(CatalogRule.REASON_IS_REQUIRED));
    }

    private static MarkPublishable tiered(Category category) {
        return new MarkPublishable(
                LISTING, ListingEvents.content().digest(), category, List.of(), "2026-1", NEXT_ORDER, NOW);
    }

    private static PublishListing publish() {
        return new PublishListing(LISTING, ListingStage.PUBLISHED.opening(), ListingStage.KEPT, NOW);
    }
}
