package io.kaifang.delivery.grant.view;

import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.grant.view.GrantProjection.GrantRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers which grants a data user has. */
@ApplicationScoped
public class GrantQueries {

    /** A user's grants on a data set, the one that runs longest first. */
    @WithSession
    public Uni<List<GrantRow>> of(DataUserId user, ListingId listing) {
        return GrantRow.<GrantRow>find("user = ?1 and listing = ?2 order by until desc", user.value(), listing.value())
                .list();
    }
}
