package io.kaifang.contracts.classification;

import io.kaifang.contracts.words.Worded;

/**
 * Why data may open further than they could as they were (Art. 14).
 *
 * @param kind consent of those concerned, or a desensitised version
 * @param statement how it was obtained or done, in words; no personal data
 */
public record Grounds(Kind kind, String statement) {
    /** The two grounds of Art. 14. */
    public enum Kind implements Worded {
        /** Those concerned agreed; the levels stay, the category is lowered as the guide says. */
        CONSENT,
        /** What opens is a desensitised version, assessed by a sample of its own. */
        DESENSITISATION
    }
}
