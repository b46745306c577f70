package io.kaifang.catalog.proposal;

import static io.kaifang.catalog.listing.ListingEvents.LISTING;
import static io.kaifang.catalog.listing.ListingEvents.NEW_TITLE;
import static io.kaifang.catalog.listing.ListingEvents.NOW;
import static io.kaifang.catalog.listing.ListingEvents.WATER;
import static io.kaifang.catalog.listing.ListingEvents.amended;
import static io.kaifang.catalog.listing.ListingEvents.content;
import static io.kaifang.catalog.listing.ListingEvents.proposed;
import static io.kaifang.catalog.listing.ListingEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.catalog.draft.NameKey;
import io.kaifang.catalog.listing.ListingStage;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.id.ListingId;
import org.junit.jupiter.api.Test;

class NameClaimTest {
    private static final ListingId OTHER = new ListingId("l-other");

    @Test
    void a_listing_holds_every_name_that_it_ever_had() {
        NameClaim claim = after(proposed(), amended(), withdrawn());
        assertThat(claim.otherHolder(key(content().title()), OTHER)).contains(LISTING);
        assertThat(claim.otherHolder(key(NEW_TITLE), OTHER)).contains(LISTING);
        assertThat(claim.otherHolder(key(NEW_TITLE), LISTING)).isEmpty();
        assertThat(claim.listing(LISTING)).isEqualTo(ListingStage.WITHDRAWN.listing());
    }

    @Test
    void a_name_that_nobody_took_is_free_and_an_unknown_listing_has_no_history() {
        assertThat(NameClaim.EMPTY.otherHolder(key(NEW_TITLE), OTHER)).isEmpty();
        assertThat(NameClaim.EMPTY.listing(OTHER)).isEqualTo(ListingStage.UNKNOWN.listing());
    }

    @Test
    void a_directory_takes_no_name() {
        NameClaim before = after(proposed());
        var imported = new ResourceDirectoryImported(WATER, 1, 2, new Sha256("1".repeat(64)), NOW);
        assertThat(NameClaim.evolve(before, imported)).isEqualTo(before);
    }

    private static NameClaim after(CatalogEvent... events) {
        NameClaim claim = NameClaim.EMPTY;
        for (CatalogEvent event : events) {
            claim = NameClaim.evolve(claim, event);
        }
        return claim;
    }

    private static String key(String title) {
        return NameKey.of(title).value();
    }
}
