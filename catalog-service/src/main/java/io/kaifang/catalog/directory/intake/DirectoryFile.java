package io.kaifang.catalog.directory.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.kaifang.contracts.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A directory as CSV: {@code resource,resource_title,column,column_title} in UTF-8. Read as a stream. */
public final class DirectoryFile {
    private static final List<String> HEADER = List.of("resource", "resource_title", "column", "column_title");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_CELL = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final Consumer<DirectoryEntry> entries;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long row;

    private DirectoryFile(Consumer<DirectoryEntry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a file to its end, or until a hundred rows are faulty.
     *
     * @param entries takes each good row
     * @return all faults; none means that every row was taken
     * @throws IOException if the stream breaks
     */
    public static List<Fault> read(InputStream csv, Consumer<DirectoryEntry> entries) throws IOException {
        return new DirectoryFile(entries).read(csv);
    }

    private List<Fault> read(InputStream csv) throws IOException {
        try (CsvReader<CsvRecord> reader = reader(text(csv));
                CloseableIterator<CsvRecord> lines = reader.iterator()) {
            if (!lines.hasNext() || !cells(lines.next()).equals(HEADER)) {
                return List.of(DirectoryFault.NO_HEADER.inRow(0));
            }
            takeAll(lines);
        } catch (CsvParseException e) {
            faults.add(DirectoryFault.UNCLOSED_QUOTE.inRow(row + 1));
        } catch (CharacterCodingException e) {
            faults.add(DirectoryFault.NOT_UTF_8.inRow(row + 1));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            faults.add(DirectoryFault.NOT_UTF_8.inRow(row + 1));
        }
        if (seen.isEmpty() && faults.isEmpty()) {
            faults.add(DirectoryFault.NO_ROWS.inRow(0));
        }
        return faults;
    }

    /** Strict: every byte has to be UTF-8. A byte order mark at the beginning is skipped. */
    private static Reader text(InputStream csv) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
    }

    private static List<String> cells(CsvRecord line) {
        return line.getFields().stream().map(String::strip).toList();
    }

    private void takeAll(Iterator<CsvRecord> lines) {
        while (lines.hasNext() && faults.size() < MOST_FAULTS) {
            List<String> cells = cells(lines.next());
            row++;
            if (row > MOST_ROWS) {
                faults.add(DirectoryFault.TOO_MANY_ROWS.inRow(row));
                return;
            }
            take(cells);
        }
    }

    private void take(List<String> cells) {
        if (cells.size() == 1 && cells.getFirst().isEmpty()) {
            return; // an empty line
        }
        if (cells.size() != HEADER.size()) {
            faults.add(DirectoryFault.WRONG_NUMBER_OF_CELLS.inRow(row));
        } else if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            faults.add(DirectoryFault.CELL_TOO_LONG.inRow(row));
        } else if (cells.stream().anyMatch(cell -> CONTROL.matcher(cell).find())) {
            faults.add(DirectoryFault.HAS_CONTROL_CHARACTERS.inRow(row));
        } else if (cells.get(0).isEmpty() || cells.get(2).isEmpty()) {
            faults.add(DirectoryFault.CELL_EMPTY.inRow(row));
        } else if (!seen.add(cells.get(0) + '\n' + cells.get(2))) {
            faults.add(DirectoryFault.REPEATED.inRow(row));
        } else {
            entries.accept(new DirectoryEntry(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }
}
