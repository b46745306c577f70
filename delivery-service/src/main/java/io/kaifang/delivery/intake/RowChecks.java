package io.kaifang.delivery.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.StagedRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes rows one by one: checks each cell, writes the row as it is to be released, and stages it. */
final class RowChecks {
    private final Columns columns;
    private final Header header;
    private final StagedRows staged;
    private final CsvWriter released;
    private final FileFindings findings;
    private final List<Optional<CellValue>> values = new ArrayList<>();
    private long row;

    RowChecks(Columns columns, Header header, StagedRows staged, CsvWriter released, FileFindings findings) {
        this.columns = columns;
        this.header = header;
        this.staged = staged;
        this.released = released;
        this.findings = findings;
    }

    /** Reads to the end. Blank lines at the end are no rows; between rows they are malformed ones. */
    void readAll(CsvFile file) throws SQLException {
        long blankLine = 0;
        long blanks = 0;
        for (Optional<CsvRow> next = file.next(); next.isPresent(); next = file.next()) {
            if (next.get().blank() && columns.size() > 1) {
                blanks++;
                blankLine = next.get().line();
                continue;
            }
            for (; blanks > 0; blanks--) {
                findings.add(FileFinding.inRow(FindingKind.MALFORMED_ROW, ++row, blankLine));
            }
            take(next.get());
        }
        if (file.broken()) {
            findings.add(FileFinding.inRow(FindingKind.BROKEN_QUOTES, ++row, 0));
        } else if (row == 0) {
            findings.add(FileFinding.inRow(FindingKind.NO_ROWS, 0, 0));
        }
    }

    long rows() {
        return row;
    }

    private void take(CsvRow read) throws SQLException {
        row++;
        CsvRow given = read.blank() ? new CsvRow(read.line(), List.of(""), false) : read;
        if (given.bareQuote() || given.cells().size() != columns.size()) {
            findings.add(FileFinding.inRow(FindingKind.MALFORMED_ROW, row, given.line()));
            return;
        }
        String[] cells = header.arrange(given.cells());
        values.clear();
        for (int i = 0; i < cells.length; i++) {
            values.add(check(columns.get(i), cells[i], given.line()));
        }
        released.writeRecord(cells);
        staged.append(row, cells, values);
    }

    private Optional<CellValue> check(Column column, String cell, long line) {
        if (cell.isBlank()) {
            if (column.required()) {
                findings.add(FileFinding.inCell(FindingKind.MISSING_VALUE, row, line, column.name()));
            }
            if (cell.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<CellValue> value = CellValue.read(column.type(), cell);
        if (value.isEmpty()) {
            findings.add(FileFinding.inCell(FindingKind.WRONG_VALUE, row, line, column.name()));
        }
        Suspicion.inspect(
                column.type(), cell, kind -> findings.add(FileFinding.inCell(kind, row, line, column.name())));
        return value;
    }
}
