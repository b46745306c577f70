package io.kaifang.delivery.dataset.view;

import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Answers how a data set stands. */
@ApplicationScoped
public class DatasetQueries {

    /** The data set of a listing, or null. */
    @WithSession
    public Uni<@Nullable DatasetRow> find(ListingId listing) {
        return DatasetRow.findById(listing.value());
    }
}
