package io.kaifang.personaldata.cell;

import io.kaifang.personaldata.ContentKind;
import java.util.function.Predicate;

/** Recognises one kind of content in the cells of one column. */
public abstract class ContentDetector {
    private final ContentKind kind;
    private final Predicate<Traits> worthALook;

    /**
     * A detector that has seen nothing yet.
     *
     * @param worthALook tells by a cell's traits whether such content may be in it; other cells are not shown
     */
    protected ContentDetector(ContentKind kind, Predicate<Traits> worthALook) {
        this.kind = kind;
        this.worthALook = worthALook;
    }

    public final ContentKind kind() {
        return kind;
    }

    public final boolean mayBeIn(Traits traits) {
        return worthALook.test(traits);
    }

    public abstract Sight look(Cell cell);

    /** Whether the cells show that what the name announces means something else. */
    public boolean contradicts(Tally tally) {
        return false;
    }

    /** What the whole column says, announced or not; where it is announced, unsure cells count anyway. */
    public ColumnVerdict verdict(Tally tally) {
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
