package io.kaifang.contracts.policy;

/**
 * Terms of supervision.
 *
 * @param hearingDays days that a data user has to be heard on a violation before it may be made public
 * @param recordDays days for which identity, reports and records are kept after an agreement or a violation ended
 * @param source the rules that say so, or that it is a default of ours
 */
public record SupervisionTerms(int hearingDays, int recordDays, String source) {
    public SupervisionTerms {
        if (hearingDays < 0 || recordDays < 0) {
            throw new IllegalArgumentException("a term has no negative number of days");
        }
    }
}
