package io.kaifang.agreement.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.KnownListing;
import io.kaifang.agreement.contract.view.PublishedListingProjection.PublishedListingRow;
import io.kaifang.contracts.agreement.AgreedField;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.fixture.ProjectionFixture;
import io.kaifang.testkit.contract.ExampleEvents;
import org.junit.jupiter.api.Test;

class PublishedListingProjectionTest {
    private static final ExampleEvents EXAMPLES = new ExampleEvents();
    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(), new PublishedListingProjection(), PublishedListingRow.class);

    @Test
    void a_published_listing_goes_by_its_latest_title() {
        view.given(Examples.published("旧名"), Examples.published("新名"));
        PublishedListingRow row = view.row(PublishedListingRow.class, "l-1");
        assertThat(row.title).isEqualTo("新名");
        assertThat(row.agency).isEqualTo("health-commission");
        assertThat(row.withdrawn).isFalse();
    }

    @Test
    void a_withdrawn_one_keeps_its_title() {
        view.given(Examples.published("名"), Examples.withdrawn());
        PublishedListingRow row = view.row(PublishedListingRow.class, "l-1");
        assertThat(row.title).isEqualTo("名");
        assertThat(row.withdrawn).isTrue();
    }

    @Test
    void a_suspended_one_says_so_until_it_is_restored_or_becomes_static() {
        ListingPublished published = EXAMPLES.of(ListingPublished.class);
        String listing = published.listing().value();
        view.given(published, EXAMPLES.of(ListingSuspended.class));
        assertThat(view.row(PublishedListingRow.class, listing).suspended).isTrue();
        view.given(EXAMPLES.of(ListingRestored.class));
        assertThat(view.row(PublishedListingRow.class, listing).suspended).isFalse();
        view.given(EXAMPLES.of(ListingSuspended.class), EXAMPLES.of(ListingBecameStatic.class));
        assertThat(view.row(PublishedListingRow.class, listing).suspended).isFalse();
    }

    @Test
    void its_fields_are_known_with_what_they_mean() {
        ListingPublished published = EXAMPLES.of(ListingPublished.class);
        view.given(published);
        KnownListing known =
                view.row(PublishedListingRow.class, published.listing().value()).described();
        assertThat(known.title()).isEqualTo(published.content().title());
        assertThat(known.fields())
                .extracting(AgreedField::name)
                .containsExactlyElementsOf(published.content().fields().stream()
                        .map(ListingField::name)
                        .toList());
    }

    @Test
    void one_that_was_never_published_is_not_known_by_its_withdrawal() {
        view.given(Examples.withdrawn());
        assertThat(view.find(PublishedListingRow.class, "l-1")).isEmpty();
    }
}
