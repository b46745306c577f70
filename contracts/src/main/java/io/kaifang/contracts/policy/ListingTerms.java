package io.kaifang.contracts.policy;

/**
 * How long what waits on the opening list may wait, in days.
 *
 * @param brokenTies days after which a field whose tie leads nowhere stops the publication of its listing (Art. 9)
 * @param suspension days after which a suspension by its agency counts as a closing that needs documents (Art. 11, 26)
 * @param source the rules that say so, or that they are defaults of ours
 */
public record ListingTerms(int brokenTies, int suspension, String source) {
    public ListingTerms {
        if (brokenTies < 0 || suspension < 1) {
            throw new IllegalArgumentException(
                    "a term has no negative number of days, and a suspension has one at least");
        }
    }
}
