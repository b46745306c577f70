package io.kaifang.catalog.closing;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ListingId;

/** Decides on a listing and on what its agency asks. */
public interface ReviewCommand extends Command<ReviewedListing.Id, ReviewedListing> {
    ListingId listing();

    @Override
    default ReviewedListing.Id target() {
        return new ReviewedListing.Id(listing());
    }
}
