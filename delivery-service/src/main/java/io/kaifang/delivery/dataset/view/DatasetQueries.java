package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.dataset.view.DatasetProjection.DatasetRow;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /**
     * The version that readers get, the latest released one; or null.
     *
     * @param staticSince since when nothing more comes in: a version that was on its way then is not served; null if anything does
     */
    @WithSession
    public Uni<@Nullable VersionRow> served(ListingId listing, @Nullable Instant staticSince) {
        String latest = " order by decidedAt desc, version desc";
        String released = "listing = ?1 and state = ?2";
        return (staticSince == null
                        ? VersionRow.<VersionRow>find(released + latest, listing.value(), VersionState.RELEASED)
                        : VersionRow.<VersionRow>find(
                                released + " and decidedAt <= ?3" + latest,
                                listing.value(),
                                VersionState.RELEASED,
                                staticSince))
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
