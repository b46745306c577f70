package io.kaifang.catalog.listing;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ListingId;

/** Decides on one listing by its own history. */
public interface ListingCommand extends Command<ListingId, Listing> {
    ListingId listing();

    @Override
    default ListingId target() {
        return listing();
    }
}
