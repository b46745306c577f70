package io.kaifang.contracts.delivery;

import io.kaifang.contracts.classification.EvidenceStrength;
import java.util.List;

/**
 * Protected content that was found in a column of a version (Art. 14, 16): counts and places, never content.
 *
 * @param column its name on the list
 * @param kind code of the kind: {@code identity-card}
 * @param cells that hold it
 * @param filled cells that are not blank
 * @param rows numbers of the first rows that hold it, from 1
 */
public record ContentFinding(
        String column, String kind, EvidenceStrength strength, long cells, long filled, List<Long> rows) {
    public ContentFinding {
        rows = List.copyOf(rows);
    }

    /** Whether nobody can say that it is something else. */
    public boolean isProven() {
        return strength == EvidenceStrength.PROOF;
    }
}
