package io.kaifang.accessrequest.offer.view;

import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.accessrequest.offer.view.OfferedListingProjection.OfferedListingRow;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Questions about listings that were published. */
@ApplicationScoped
@WithSession
public class OfferedListingQueries {

    /** What the opening list says about a listing now; null if it was never published. */
    public Uni<@Nullable ListingOffer> offer(ListingId listing) {
        return OfferedListingRow.<OfferedListingRow>findById(listing.value())
                .onItem()
                .ifNotNull()
                .transform(OfferedListingRow::offer);
    }
}
