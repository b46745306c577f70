package io.kaifang.classification.guide.view;

import io.kaifang.contracts.classification.Guide;
import java.time.Instant;

/** A guide and since when it has held. */
public record GuideAnswer(Instant issuedAt, Guide guide) {
    static GuideAnswer of(GuideRow row) {
        return new GuideAnswer(row.issuedAt, row.guide());
    }
}
