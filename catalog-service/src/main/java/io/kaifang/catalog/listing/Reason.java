package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.contracts.RuleViolated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the list changes, in words: no work order goes without (Art. 11). */
public record Reason(String words) {
    private static final int LONGEST = 500;

    public static Reason of(@Nullable String told) {
        String words = told == null ? "" : told.strip();
        if (words.isEmpty()) {
            throw new RuleViolated(CatalogRule.REASON_IS_REQUIRED, List.of(DraftFault.REASON_MISSING.at("/reason")));
        }
        if (words.length() > LONGEST) {
            throw new RuleViolated(CatalogRule.REASON_IS_REQUIRED, List.of(DraftFault.TOO_LONG.at("/reason", LONGEST)));
        }
        return new Reason(words);
    }
}
