package io.kaifang.accessrequest.offer.view;

import static io.kaifang.accessrequest.SampleApplication.CONDITIONS;
import static io.kaifang.accessrequest.SampleApplication.LISTING;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.SampleListing;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.accessrequest.offer.view.OfferedListingProjection.OfferedListingRow;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.fixture.ProjectionFixture;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferedListingProjectionTest {
    private static final WorkOrderId ORDER = new WorkOrderId("wo-9");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static final ListingSuspended SUSPENDED = new ListingSuspended(LISTING, TRANSPORT, ORDER, "投诉", LATER);
    private static final ListingRestored RESTORED = new ListingRestored(LISTING, TRANSPORT, ORDER, "已核实", LATER);
    private static final ListingBecameStatic STATIC = new ListingBecameStatic(LISTING, TRANSPORT, ORDER, "不再更新", LATER);

    private final ProjectionFixture view = ProjectionFixture.of(
            AccessRequestModule.projections(), new OfferedListingProjection(), OfferedListingRow.class);

    @Test
    void a_published_listing_is_offered_with_its_fields_and_conditions() {
        view.given(SampleListing.published());
        assertThat(row().offer())
                .isEqualTo(new ListingOffer(
                        LISTING,
                        TRANSPORT,
                        Category.CONDITIONAL,
                        true,
                        Set.of("plate", "entered", "left"),
                        CONDITIONS));
        assertThat(row().title).isEqualTo("上海市停车记录 2025");
        assertThat(row().withdrawn).isFalse();
        assertThat(row().updatedAt).isEqualTo(NOW);
    }

    @Test
    void a_suspended_listing_is_closed_to_applications_until_it_is_restored() {
        view.given(SampleListing.published(), SUSPENDED);
        assertThat(row().open).isFalse();
        assertThat(row().withdrawn).isFalse();
        assertThat(row().updatedAt).isEqualTo(LATER);
        view.given(RESTORED);
        assertThat(row().open).isTrue();
    }

    @Test
    void a_suspended_listing_that_becomes_static_is_open_again() {
        view.given(SampleListing.published(), SUSPENDED, STATIC);
        assertThat(row().open).isTrue();
    }

    @Test
    void a_withdrawn_listing_is_closed_until_it_is_published_again() {
        view.given(SampleListing.published(), SampleListing.withdrawn(LISTING));
        assertThat(row().open).isFalse();
        assertThat(row().withdrawn).isTrue();
        view.given(SampleListing.published());
        assertThat(row().open).isTrue();
        assertThat(row().withdrawn).isFalse();
    }

    @Test
    void what_was_never_published_is_not_offered() {
        view.given(SUSPENDED);
        assertThat(view.find(OfferedListingRow.class, LISTING.value())).isEmpty();
    }

    private OfferedListingRow row() {
        return view.row(OfferedListingRow.class, LISTING.value());
    }
}
