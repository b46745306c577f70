package io.kaifang.personaldata;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Verdict;
import io.kaifang.personaldata.words.Announcements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one column, cell by cell, with every detector. What the column's name or meaning announces counts, whatever the cells
 * look like. Not for use by several threads at once.
 */
public final class ColumnInspection {
    private final String name;
    private final Set<ContentKind> announced;
    private final ContentDetector[] detectors;
    private final int[] needs;
    private final Tally[] tallies;
    private final Cell cell = new Cell();
    private long filled;

    /**
     * Nothing seen yet.
     *
     * @param today in China: nobody is born later
     */
    public ColumnInspection(ColumnHeading heading, LocalDate today) {
        this.name = heading.name();
        this.announced = Announcements.of(heading);
        this.detectors = Detectors.forOneColumn(heading, today).toArray(ContentDetector[]::new);
        this.needs = new int[detectors.length];
        this.tallies = new Tally[detectors.length];
        for (int i = 0; i < detectors.length; i++) {
            needs[i] = detectors[i].needs();
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
        if (text == null || text.isEmpty()) {
            return;
        }
        cell.read(text);
        if (cell.isBlank()) {
            return;
        }
        filled++;
        for (int i = 0; i < needs.length; i++) {
            if (cell.has(needs[i])) {
                Sight sight = detectors[i].look(cell);
                if (sight != Sight.NOTHING) {
                    tallies[i].add(row, sight);
                }
            }
        }
    }

    /** What was found so far; more cells may follow. At most one finding of a kind. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < detectors.length; i++) {
            finding(detectors[i], tallies[i]).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(ContentDetector detector, Tally tally) {
        tally.filled(filled);
        boolean says = announced.contains(detector.kind());
        Verdict verdict = detector.verdict(tally);
        long all = tally.all();
        if (verdict == Verdict.PROVEN) {
            return Optional.of(finding(detector, Strength.PROOF, tally.clear(), tally.clearRows()));
        }
        if ((says && all > 0) || verdict == Verdict.UNSURE_CELLS_TOO) {
            return Optional.of(finding(detector, Strength.EVIDENCE, all, tally.allRows()));
        }
        if (verdict == Verdict.CLEAR_CELLS) {
            return Optional.of(finding(detector, Strength.EVIDENCE, tally.clear(), tally.clearRows()));
        }
        return says ? Optional.of(finding(detector, Strength.ANNOUNCED, 0, List.of())) : Optional.empty();
    }

    private Finding finding(ContentDetector detector, Strength strength, long count, List<Long> rows) {
        return new Finding(name, detector.kind(), strength, count, filled, rows);
    }
}
