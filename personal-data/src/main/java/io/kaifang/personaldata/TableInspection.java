package io.kaifang.personaldata;

import io.kaifang.personaldata.content.CriticalFacilities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a whole table, row by row. Beyond what each column says by itself, it sees what columns say together: names beside
 * verified numbers of persons are proven to be persons' names, and positions in a table of reservoirs, bridges or tunnels are theirs.
 * Not for use by several threads at once.
 */
public final class TableInspection {
    /** So many rows with a name and a verified number prove the names. */
    private static final int MANY_ROWS = 6;
    /** A column speaks of facilities where so many of its cells do. */
    private static final double TELLING_SHARE = 0.2;

    private final ColumnInspection[] columns;
    private final long[] besideNumbers;

    /**
     * Nothing seen yet.
     *
     * @param headings one for each column, in the order of the cells
     * @param today in China: nobody is born later
     */
    public TableInspection(List<ColumnHeading> headings, LocalDate today) {
        this.columns = headings.stream()
                .map(heading -> new ColumnInspection(heading, today))
                .toArray(ColumnInspection[]::new);
        this.besideNumbers = new long[columns.length];
    }

    /**
     * Looks at one row and forgets it.
     *
     * @param row its number, however the caller counts; ascending
     * @param cells in the order of the headings; missing, null or blank ones are empty, those beyond the headings are left out
     */
    public void accept(long row, List<? extends @Nullable String> cells) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].accept(row, i < cells.size() ? cells.get(i) : null);
        }
        compare();
    }

    /** The same for a row in an array. */
    public void accept(long row, @Nullable String[] cells) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].accept(row, i < cells.length ? cells[i] : null);
        }
        compare();
    }

    private void compare() {
        boolean numbered = false;
        for (ColumnInspection column : columns) {
            numbered |= column.lastHeldNumber();
        }
        for (int i = 0; numbered && i < columns.length; i++) {
            besideNumbers[i] += columns[i].lastHeldName() ? 1 : 0;
        }
    }

    /** What was found so far, column by column; more rows may follow. At most one finding of a kind for a column. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        boolean facilities = false;
        boolean facilityCells = false;
        for (ColumnInspection column : columns) {
            facilities |= CriticalFacilities.areIn(column.heading());
            facilityCells |= column.mayHold(ContentKind.CRITICAL_POSITION) >= TELLING_SHARE;
        }
        for (int i = 0; i < columns.length; i++) {
            for (Finding finding : columns[i].findings()) {
                boolean proven = finding.kind() == ContentKind.PERSONAL_NAME && besideNumbers[i] >= MANY_ROWS;
                findings.add(proven ? finding.as(ContentKind.PERSONAL_NAME, Strength.PROOF) : finding);
                if (finding.kind() == ContentKind.PRECISE_POSITION && (facilities || facilityCells)) {
                    Strength strength = facilityCells ? Strength.EVIDENCE : Strength.ANNOUNCED;
                    findings.add(finding.as(ContentKind.CRITICAL_POSITION, strength));
                }
            }
        }
        return findings;
    }
}
