package io.kaifang.classification.tiering;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ListingId;

/** About the tiering of a listing. */
public interface AssessmentCommand extends Command<ListingId, Assessment> {

    ListingId listing();

    @Override
    default ListingId target() {
        return listing();
    }
}
