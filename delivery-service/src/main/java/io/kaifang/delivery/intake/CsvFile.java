package io.kaifang.delivery.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A CSV file, read strictly by RFC 4180, row after row. Where a quote breaks, nobody can tell any more where the next row begins,
 * so reading ends there and {@link #broken()} says so.
 */
final class CsvFile implements AutoCloseable {
    /** The longest row, in characters: a lost closing quote may not swallow the file into memory. */
    private static final int LONGEST_ROW = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;
    private boolean broken;

    private CsvFile(Reader text) {
        this.reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_ROW)
                .build(new CsvRow.Handler(), text);
        this.rows = reader.iterator();
    }

    static CsvFile open(Path file, Encoding encoding) throws IOException {
        BufferedReader text = encoding.reader(file);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return new CsvFile(text);
    }

    /** The next row, or none at the end of what can be read. */
    Optional<CsvRow> next() {
        try {
            return !broken && rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            broken = true;
            return Optional.empty();
        }
    }

    /** Whether reading ended before the file did. */
    boolean broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
