package io.kaifang.personaldata;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.Announcements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one column, cell by cell, with every detector. What the column's name or meaning announces counts, whatever the cells
 * look like. Not for use by several threads at once.
 */
public final class ColumnInspection {
    private static final Set<ContentKind> VERIFIED_NUMBERS =
            Set.of(ContentKind.IDENTITY_CARD, ContentKind.BANK_CARD, ContentKind.SOLE_TRADER);

    private final Set<ContentKind> announced;
    private final ContentDetector[] detectors;
    private final int[] @Nullable [] detectorsByTraits = new int[Traits.SETS][];
    private final Tally[] tallies;
    private final Cell cell = new Cell();
    private final ColumnHeading heading;
    private long filled;
    private boolean named;
    private boolean verified;

    /**
     * Nothing seen yet.
     *
     * @param today in China: nobody is born later
     */
    public ColumnInspection(ColumnHeading heading, LocalDate today) {
        this.heading = heading;
        this.announced = Announcements.of(heading);
        this.detectors = Detectors.forOneColumn(heading, today).toArray(ContentDetector[]::new);
        this.tallies = new Tally[detectors.length];
        for (int i = 0; i < detectors.length; i++) {
            tallies[i] = new Tally(Finding.MOST_ROWS);
        }
    }

    /**
     * Looks at one cell and forgets it.
     *
     * @param row its number, however the caller counts; ascending
     * @param text null or blank for an empty cell
     */
    public void accept(long row, @Nullable String text) {
        named = false;
        verified = false;
        if (text == null || text.isEmpty()) {
            return;
        }
        cell.read(text);
        if (cell.isBlank()) {
            return;
        }
        filled++;
        for (int i : detectorsFor(cell.traits())) {
            Sight sight = detectors[i].look(cell);
            if (sight != Sight.NOTHING) {
                tallies[i].add(row, sight);
                named |= detectors[i].kind() == ContentKind.PERSONAL_NAME && sight.compareTo(Sight.UNSURE) >= 0;
                verified |= sight == Sight.VERIFIED && VERIFIED_NUMBERS.contains(detectors[i].kind());
            }
        }
    }

    private int[] detectorsFor(int traits) {
        int[] known = detectorsByTraits[traits];
        if (known == null) {
            Traits set = new Traits(traits);
            known = IntStream.range(0, detectors.length)
                    .filter(i -> detectors[i].mayBeIn(set))
                    .toArray();
            detectorsByTraits[traits] = known;
        }
        return known;
    }

    /** What was found so far; more cells may follow. At most one finding of a kind. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < detectors.length; i++) {
            finding(detectors[i], tallies[i]).ifPresent(findings::add);
        }
        return findings;
    }

    ColumnHeading heading() {
        return heading;
    }

    /** Whether the last cell held what may be a name. */
    boolean lastHeldName() {
        return named;
    }

    /** Whether the last cell held a verified number of a person. */
    boolean lastHeldNumber() {
        return verified;
    }

    /** The share of filled cells that may hold it, 0 to 1. */
    double mayHold(ContentKind kind) {
        long cells = 0;
        for (int i = 0; i < detectors.length; i++) {
            cells += detectors[i].kind() == kind ? tallies[i].all() : 0;
        }
        return filled == 0 ? 0 : (double) cells / filled;
    }

    private Optional<Finding> finding(ContentDetector detector, Tally tally) {
        tally.filled(filled);
        boolean says = announced.contains(detector.kind()) && !detector.contradicts(tally);
        ColumnVerdict verdict = detector.verdict(tally);
        long all = tally.all();
        if (verdict == ColumnVerdict.PROVEN) {
            return Optional.of(finding(detector, Strength.PROOF, tally.clear(), tally.clearRows()));
        }
        if ((says && all > 0) || verdict == ColumnVerdict.UNSURE_CELLS_TOO) {
            return Optional.of(finding(detector, Strength.EVIDENCE, all, tally.allRows()));
        }
        if (verdict == ColumnVerdict.CLEAR_CELLS) {
            return Optional.of(finding(detector, Strength.EVIDENCE, tally.clear(), tally.clearRows()));
        }
        return says ? Optional.of(finding(detector, Strength.ANNOUNCED, 0, List.of())) : Optional.empty();
    }

    private Finding finding(ContentDetector detector, Strength strength, long count, List<Long> rows) {
        return new Finding(heading.name(), detector.kind(), strength, count, filled, rows);
    }
}
