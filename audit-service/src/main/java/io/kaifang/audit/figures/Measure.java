package io.kaifang.audit.figures;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.words.Worded;

/** What is counted. The order is that of the report. */
public enum Measure implements Coded, Worded {
    LISTED(Section.OPENNESS, Kind.SUM),
    TIERED(Section.OPENNESS, Kind.SUM),
    OPEN_SHARE(Section.OPENNESS, Kind.MEAN),
    PUBLISHED(Section.OPENNESS, Kind.SUM),
    AMENDED(Section.OPENNESS, Kind.SUM),
    SUSPENDED(Section.OPENNESS, Kind.SUM),
    RESTORED(Section.OPENNESS, Kind.SUM),
    WITHDRAWN(Section.OPENNESS, Kind.SUM),
    RELEASED(Section.OPENNESS, Kind.SUM),
    RECEIVED(Section.REVIEWS, Kind.SUM),
    APPROVED(Section.REVIEWS, Kind.SUM),
    REFUSED(Section.REVIEWS, Kind.SUM),
    IN_TIME(Section.REVIEWS, Kind.MEAN),
    HOURS(Section.REVIEWS, Kind.MEAN),
    OVERDUE(Section.REVIEWS, Kind.SUM),
    APPLICATIONS(Section.USE, Kind.SUM),
    RESUBMITTED(Section.USE, Kind.SUM),
    AGREEMENTS(Section.USE, Kind.SUM),
    GRANTS(Section.USE, Kind.SUM),
    REPORTS(Section.USE, Kind.SUM),
    REPORTED_CALLS(Section.USE, Kind.SUM),
    ACCESSES(Section.USE, Kind.SUM),
    ACCESSES_REFUSED(Section.USE, Kind.SUM),
    ROWS(Section.USE, Kind.SUM),
    BYTES(Section.USE, Kind.SUM),
    INCOMPLETE(Section.REFUSALS, Kind.SUM),
    INCOMPLETE_FOR(Section.REFUSALS, Kind.REASONS),
    REFUSED_FOR(Section.REFUSALS, Kind.REASONS),
    RETURNED(Section.REFUSALS, Kind.SUM),
    RETURNED_FOR(Section.REFUSALS, Kind.REASONS),
    REJECTED(Section.REFUSALS, Kind.SUM),
    FAILED_REVIEW(Section.REFUSALS, Kind.REASONS),
    MISUSE_REPORTS(Section.VIOLATIONS, Kind.SUM),
    VIOLATIONS(Section.VIOLATIONS, Kind.SUM),
    MEASURES(Section.VIOLATIONS, Kind.SUM),
    MEASURES_PUBLISHED(Section.VIOLATIONS, Kind.SUM),
    PRUNED(Section.RECORD, Kind.SUM);

    /** How contributions become a figure. */
    public enum Kind {
        SUM,
        MEAN,
        /** Summed up for each reason; there are as many as agencies have words. */
        REASONS
    }

    private final Section section;
    private final Kind kind;

    Measure(Section section, Kind kind) {
        this.section = section;
        this.kind = kind;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }
}
