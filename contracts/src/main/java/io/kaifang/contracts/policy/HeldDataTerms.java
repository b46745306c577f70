package io.kaifang.contracts.policy;

import java.time.Duration;

/**
 * How long data wait in which protected content was found that their tiering does not name (Art. 14, 16).
 *
 * @param keptDays that data which nobody may read are kept for the agency to judge them
 * @param judgedWithinDays in which the agency judges what looks like protected content in data that are served
 * @param source the rules that say so, or that it is a default of ours
 */
public record HeldDataTerms(int keptDays, int judgedWithinDays, String source) {
    /** Where the city's rules say nothing. */
    public static final HeldDataTerms DEFAULT = new HeldDataTerms(30, 7, "平台默认值：该市规定未作规定");

    public HeldDataTerms {
        if (keptDays < 1 || judgedWithinDays < 1) {
            throw new IllegalArgumentException("a term has at least one day");
        }
    }

    public Duration kept() {
        return Duration.ofDays(keptDays);
    }

    public Duration judgedWithin() {
        return Duration.ofDays(judgedWithinDays);
    }
}
