package io.kaifang.audit.figures.count;

import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.catalog.UpdateFrequency;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * In which rhythm a listing's data are to be renewed.
 *
 * @param published the leaf that states it
 * @param frequency as stated
 * @param since the day from which the rhythm counts: of the last renewal, or of the beginning
 * @param renewed whether anything was released on that day
 * @param runs whether data are offered, and are to be renewed
 */
record Rhythm(FoundLeaf published, UpdateFrequency frequency, LocalDate since, boolean renewed, boolean runs) {

    static Rhythm begun(FoundLeaf published, UpdateFrequency frequency) {
        return new Rhythm(published, frequency, ChinaTime.dayOf(published.time()), false, true);
    }

    /** A new rhythm counts from the day on which it is stated. */
    Rhythm changed(FoundLeaf leaf, UpdateFrequency to) {
        return to == frequency ? new Rhythm(leaf, to, since, renewed, runs) : begun(leaf, to);
    }

    Rhythm renewed(LocalDate day) {
        return new Rhythm(published, frequency, day, true, runs);
    }

    Rhythm stopped() {
        return new Rhythm(published, frequency, since, renewed, false);
    }

    Rhythm resumed(LocalDate day) {
        return new Rhythm(published, frequency, day, renewed, true);
    }

    /** Whether a release of that day is a renewal: several of one day are one. */
    boolean expectsAnother(LocalDate day) {
        return runs && span().isPresent() && !(renewed && day.equals(since));
    }

    /** Whether the day by which data were to be renewed is over on that day. */
    boolean isLateOn(LocalDate day) {
        return runs && span().map(since::plus).filter(day::isAfter).isPresent();
    }

    /** Empty for data that have no rhythm. Files that are renewed more often than daily are counted by the day. */
    private Optional<Period> span() {
        return switch (frequency) {
            case REAL_TIME, HOURLY, DAILY -> Optional.of(Period.ofDays(1));
            case WEEKLY -> Optional.of(Period.ofWeeks(1));
            case MONTHLY -> Optional.of(Period.ofMonths(1));
            case QUARTERLY -> Optional.of(Period.ofMonths(3));
            case YEARLY -> Optional.of(Period.ofYears(1));
            case IRREGULAR, STATIC -> Optional.empty();
        };
    }
}
