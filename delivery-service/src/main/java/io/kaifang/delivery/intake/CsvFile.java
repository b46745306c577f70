package io.kaifang.delivery.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file, read strictly by RFC 4180, row after row. Where a quote breaks, nobody can tell any more where the next row begins,
 * so reading ends there and {@link #broken()} says so.
 */
final class CsvFile implements AutoCloseable {
    /** The longest row, in characters: a lost closing quote may not swallow the file into memory. */
    private static final int LONGEST_ROW = 1 << 20;

    private final CountedQuotes text;
    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;
    private boolean broken;
    private @Nullable CsvRow ahead;

    private CsvFile(CountedQuotes text) {
        this.text = text;
        this.reader = CsvReader.builder()
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_ROW)
                .build(new CsvRow.Handler(), text);
        this.rows = reader.iterator();
        this.ahead = read();
    }

    static CsvFile open(Path file, Encoding encoding) throws IOException {
        return new CsvFile(new CountedQuotes(new InputStreamReader(Files.newInputStream(file), encoding.decoder())));
    }

    /** The next row, or none at the end of what can be read. */
    Optional<CsvRow> next() {
        CsvRow row = ahead;
        if (row == null) {
            return Optional.empty();
        }
        ahead = read();
        if (ahead == null && !broken && text.odd()) {
            broken = true; // the last row's quote never closes
            return Optional.empty();
        }
        return Optional.of(row);
    }

    /** Whether reading ended before the file did. */
    boolean broken() {
        return broken;
    }

    private @Nullable CsvRow read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            broken = true;
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
