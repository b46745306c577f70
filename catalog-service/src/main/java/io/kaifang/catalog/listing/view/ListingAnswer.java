package io.kaifang.catalog.listing.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.tiering.view.TieringRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing, whole.
 *
 * @param content what is open, or, before that, what was proposed
 * @param change what is to be open next, while that is tiered; for its agency and overseers only
 * @param tiering how it was tiered, once its agency confirmed
 */
public record ListingAnswer(
        @JsonUnwrapped ListingSummaryAnswer listing,
        @Nullable ListingContent content,
        @Nullable ListingContent change,
        @Nullable List<OpeningCondition> conditions,
        @Nullable Tiering tiering) {

    /** Levels, the guide that they follow, the rule that it applied, and what watches over the use (Art. 13). */
    public record Tiering(
            String guideVersion,
            @Nullable Levels levels,
            @Nullable String rule,
            @Nullable List<Text> supervision) {
        static Tiering of(TieringRow row) {
            return new Tiering(
                    row.guideVersion,
                    StoredJson.read(row.levels, new TypeReference<>() {}),
                    row.rule,
                    row.supervision == null ? null : StoredJson.read(row.supervision, new TypeReference<>() {}));
        }
    }
}
