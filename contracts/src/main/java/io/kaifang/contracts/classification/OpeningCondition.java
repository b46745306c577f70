package io.kaifang.contracts.classification;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.words.Worded;
import java.util.List;

/**
 * What a data user must meet and accept (Art. 15).
 *
 * @param kind which of the five kinds
 * @param code stable name of the condition
 * @param text the condition in words
 * @param materials what an applicant hands in to show that it is met; may be none
 */
public record OpeningCondition(Kind kind, String code, Text text, List<Material> materials) {
    public OpeningCondition {
        materials = List.copyOf(materials);
    }

    /** The five kinds of Art. 15. */
    public enum Kind implements Worded {
        SCENARIO,
        DATA_SECURITY,
        USAGE_FEEDBACK,
        TECHNICAL,
        OTHER
    }
}
