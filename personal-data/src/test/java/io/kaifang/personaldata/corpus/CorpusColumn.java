package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Set;

/**
 * A column as a detector sees it, and what is known about it.
 *
 * @param truth what it is, as a row of the report
 * @param name as in the header
 * @param held row numbers, from 0, of the cells that hold the kind
 */
record CorpusColumn(Truth truth, String name, List<String> cells, Set<Integer> held) {

    /** What a column is. */
    sealed interface Truth {}

    /** {@code percent} of the cells hold the kind in this form. */
    record Contaminated(ContentKind kind, String form, int percent) implements Truth {}

    /** The name says that the column holds the kind; the cells show nothing. */
    record Announced(ContentKind kind) implements Truth {}

    /** Nothing of a person is in it. */
    record Harmless(String what) implements Truth {}
}
