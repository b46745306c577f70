package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Traits;
import java.util.function.Predicate;

/** Recognises a number by a run of digits: a cell is what its best run is, and a verified one ends the search. */
abstract class RunDetector extends ContentDetector {

    RunDetector(ContentKind kind, Predicate<Traits> worthALook) {
        super(kind, worthALook);
    }

    @Override
    public final Sight look(Cell cell) {
        Sight best = Sight.NOTHING;
        for (int run = 0; run < cell.runs() && best != Sight.VERIFIED; run++) {
            Sight sight = at(cell, run);
            best = sight.compareTo(best) > 0 ? sight : best;
        }
        return best;
    }

    /** What a number is that begins with this run. */
    abstract Sight at(Cell cell, int run);
}
