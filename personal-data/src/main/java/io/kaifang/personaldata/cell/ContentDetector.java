package io.kaifang.personaldata.cell;

import io.kaifang.personaldata.ContentKind;

/** Recognises one kind of content in the cells of one column. */
public interface ContentDetector {

    ContentKind kind();

    /** Whether cells with such traits are worth a look; the others are not shown. */
    boolean mayBeIn(Traits traits);

    Sight look(Cell cell);

    /** Whether the cells show that what the name announces means something else. */
    default boolean contradicts(Tally tally) {
        return false;
    }

    /** What the whole column says, announced or not; where it is announced, unsure cells count anyway. */
    default ColumnVerdict verdict(Tally tally) {
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
