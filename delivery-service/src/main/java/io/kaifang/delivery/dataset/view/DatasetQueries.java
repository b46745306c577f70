package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.dataset.view.DatasetProjection.DatasetRow;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how a data set stands, and which versions it has. */
@ApplicationScoped
public class DatasetQueries {
    private static final int SHOWN = 100;

    /** The data set of a listing, or null. */
    @WithSession
    public Uni<@Nullable DatasetRow> find(ListingId listing) {
        return DatasetRow.findById(listing.value());
    }

    /** The version that readers get, the latest released one; or null. */
    @WithSession
    public Uni<@Nullable VersionRow> served(ListingId listing) {
        return VersionRow.<VersionRow>find(
                        "listing = ?1 and state = ?2 order by decidedAt desc, version desc",
                        listing.value(),
                        VersionState.RELEASED)
                .firstResult();
    }

    /** The latest versions, latest first. */
    @WithSession
    public Uni<List<VersionRow>> latest(ListingId listing) {
        return VersionRow.<VersionRow>find("listing = ?1 order by decidedAt desc, version desc", listing.value())
                .page(0, SHOWN)
                .list();
    }
}
