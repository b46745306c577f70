package io.kaifang.personaldata.cell;

import io.kaifang.personaldata.ContentKind;

/** Recognises one kind of content in the cells of one column. */
public interface ContentDetector {

    ContentKind kind();

    /** {@link Cell}'s traits, as a sum: a cell that lacks one is not shown. */
    int needs();

    Sight look(Cell cell);

    /** What the whole column says, announced or not; where it is announced, unsure cells count anyway. */
    default Verdict verdict(Tally tally) {
        return tally.clear() > 0 ? Verdict.CLEAR_CELLS : Verdict.SILENT;
    }
}
