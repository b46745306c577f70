package io.kaifang.catalog.listing;

import io.kaifang.contracts.catalog.SuspensionCause;
import java.util.Set;

/**
 * The table of suspensions: for each cause who suspends, who ends it, and by which article.
 *
 * @param suspends bodies that may suspend for it; none where tiering does so by itself
 * @param ends bodies that may end it; none where it ends when the data centre publishes what was tiered anew
 * @param article of the Shanghai implementation rules
 */
public record SuspensionTerms(Set<Duty> suspends, Set<Duty> ends, int article) {
    /** Whose duty it is. */
    public enum Duty {
        OWNER,
        DATA_CENTRE,
        CYBERSPACE_AUTHORITY
    }

    public static SuspensionTerms of(SuspensionCause cause) {
        return switch (cause) {
            case TIERING -> new SuspensionTerms(Set.of(), Set.of(), 14);
            case RIGHTS_CLAIM -> new SuspensionTerms(Set.of(Duty.OWNER), Set.of(Duty.OWNER), 26);
            case AGENCY_REVIEW -> new SuspensionTerms(Set.of(Duty.OWNER), Set.of(Duty.OWNER), 16);
            case INCIDENT -> new SuspensionTerms(Set.of(Duty.DATA_CENTRE), Set.of(Duty.DATA_CENTRE), 35);
            case SECURITY_ORDER ->
                new SuspensionTerms(Set.of(Duty.CYBERSPACE_AUTHORITY), Set.of(Duty.CYBERSPACE_AUTHORITY), 35);
            // Nobody knows whether it was tiering: it ends as one by tiering does.
            case NOT_STATED -> new SuspensionTerms(Set.of(), Set.of(), 14);
        };
    }

    /** Whether nobody ends it but tiering and publication. */
    public boolean endsByPublication() {
        return ends.isEmpty();
    }

    /** Whether that body suspends for it. */
    public boolean suspendedBy(Requester by) {
        return suspends.contains(dutyOf(by));
    }

    /** Whether that body ends it. */
    public boolean endedBy(Requester by) {
        return ends.contains(dutyOf(by));
    }

    private static Duty dutyOf(Requester by) {
        return switch (by) {
            case Requester.Agency _ -> Duty.OWNER;
            case Requester.DataCentre _ -> Duty.DATA_CENTRE;
            case Requester.CyberspaceAuthority _ -> Duty.CYBERSPACE_AUTHORITY;
        };
    }
}
