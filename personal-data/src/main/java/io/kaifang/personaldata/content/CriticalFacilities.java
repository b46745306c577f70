package io.kaifang.personaldata.content;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;
import java.util.List;

/**
 * Reservoirs, bridges, tunnels and their like, by name. That they exist is no secret, so a column of them says nothing by itself:
 * only with positions in the same table.
 */
public final class CriticalFacilities extends ContentDetector {
    private static final List<String> WORDS = WordFile.read("critical.txt").section("facilities");
    private static final WordSet FACILITIES = new WordSet(WORDS);

    /** Whether a column's name or meaning speaks of such facilities. */
    public static boolean areIn(ColumnHeading heading) {
        return WORDS.stream()
                .anyMatch(word ->
                        heading.name().contains(word) || heading.meaning().contains(word));
    }

    public CriticalFacilities() {
        super(ContentKind.CRITICAL_POSITION, Traits::han);
    }

    @Override
    public Sight look(Cell cell) {
        return FACILITIES.in(cell) ? Sight.UNSURE : Sight.NOTHING;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        return ColumnVerdict.SILENT;
    }
}
