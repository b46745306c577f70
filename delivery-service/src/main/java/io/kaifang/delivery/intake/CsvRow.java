package io.kaifang.delivery.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as the file has it.
 *
 * @param line of the file on which it begins, from 1
 * @param cells to the character; a blank line has none
 * @param bareQuote whether a cell without quotes around it holds one, against RFC 4180
 */
record CsvRow(long line, List<String> cells, boolean bareQuote) {

    boolean blank() {
        return cells.isEmpty();
    }

    /** Collects the reader's callbacks into rows. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private List<String> cells = new ArrayList<>();
        private boolean bareQuote;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
            bareQuote = false;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String cell = new String(buffer, offset, length);
            bareQuote |= !quoted && cell.indexOf('"') >= 0;
            cells.add(cell);
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(getStartingLineNumber(), cells, bareQuote);
        }
    }
}
