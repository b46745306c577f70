package io.kaifang.catalog.directory.intake;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.FaultKind;

/** What can be wrong with a directory file. */
enum DirectoryFault implements FaultKind {
    NOT_UTF_8,
    NO_HEADER,
    NO_ROWS,
    WRONG_NUMBER_OF_CELLS,
    UNCLOSED_QUOTE,
    CELL_EMPTY,
    CELL_TOO_LONG,
    HAS_CONTROL_CHARACTERS,
    REPEATED,
    TOO_MANY_ROWS;

    /**
     * States the fault.
     *
     * @param row line of the table, the header being 0
     */
    Fault inRow(long row) {
        return at("/rows/" + row);
    }
}
