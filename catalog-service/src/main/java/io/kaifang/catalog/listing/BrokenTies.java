package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.SourceTie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The fields of a listing whose ties lead nowhere (Art. 9), looked up beforehand.
 *
 * @param term how long a tie may be broken before its listing is not published any more
 */
public record BrokenTies(List<Tie> ties, Duration term) {
    public BrokenTies {
        ties = List.copyOf(ties);
    }

    /**
     * A field's tie that its agency's directory does not hold.
     *
     * @param since the first directory without it was imported
     */
    public record Tie(String field, SourceTie source, Instant since) {}

    /** What stops a publication at that time, field by field. */
    List<Fault> overdue(Instant at) {
        return ties.stream()
                .filter(tie -> tie.since().plus(term).isBefore(at))
                .map(tie -> DraftFault.FIELD_TIE_BROKEN.at(
                        "/fields",
                        tie.field(),
                        tie.source().resource() + "/" + tie.source().column(),
                        term.toDays()))
                .toList();
    }
}
