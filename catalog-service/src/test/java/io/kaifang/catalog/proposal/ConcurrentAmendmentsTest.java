package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.ORDER;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.publishable;
import static io.kaifang.catalog.listing.ListingEvents.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.ListingEvents;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.DecisionFixture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two officers change one listing at once: one wins, and the other is told. */
class ConcurrentAmendmentsTest {
    private static final WorkOrderId THIRD = new WorkOrderId("wo-3");

    private final DecisionFixture catalog = DecisionFixture.of(CatalogModule.decisions());

    @Test
    void a_change_starts_from_the_content_that_its_officer_looked_at() {
        var changed = catalog.given(proposed(), amended());
        changed.when(amend(digest(content()))).thenRefused(CatalogRule.LISTING_HAS_CHANGED);
        assertThat(superseded(changed, digest(content(ListingEvents.NEW_TITLE))))
                .isEqualTo(ListingEvents.NEXT_ORDER);
    }

    @Test
    void who_names_no_content_takes_the_place_of_what_waits_and_the_record_says_so() {
        assertThat(superseded(catalog.given(proposed()), Optional.empty())).isEqualTo(ORDER);
        assertThat(superseded(catalog.given(proposed(), publishable(), published()), Optional.empty()))
                .isNull();
    }

    private static @Nullable WorkOrderId superseded(DecisionFixture.Given given, Optional<Sha256> amends) {
        return ((ListingAmended) given.when(amend(amends)).events().getFirst()).supersedes();
    }

    private static Optional<Sha256> digest(ListingContent content) {
        return Optional.of(content.digest());
    }

    private static AmendListing amend(Optional<Sha256> amends) {
        return new AmendListing(
                LISTING, WATER, THIRD, amends, Drafts.titled("上海市自来水水厂出厂水质检测结果(2026年,逐月)"), Drafts.context(), NOW);
    }
}
