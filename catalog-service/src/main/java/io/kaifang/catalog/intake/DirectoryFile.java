package io.kaifang.catalog.intake;

import io.kaifang.contracts.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A directory as CSV: {@code resource,resource_title,column,column_title} in UTF-8. Read as a stream. */
public final class DirectoryFile {
    private static final List<String> HEADER = List.of("resource", "resource_title", "column", "column_title");
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_CELL = 200;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final Consumer<DirectoryRow> rows;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long row;

    private DirectoryFile(Consumer<DirectoryRow> rows) {
        this.rows = rows;
    }

    /**
     * Reads a file to its end, or until a hundred rows are faulty.
     *
     * @param rows takes each good row
     * @return all faults; none means that every row was taken
     * @throws IOException if the stream breaks
     */
    public static List<Fault> read(InputStream csv, Consumer<DirectoryRow> rows) throws IOException {
        return new DirectoryFile(rows).read(csv);
    }

    private List<Fault> read(InputStream csv) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CsvRows lines = new CsvRows(new InputStreamReader(csv, decoder));
        try {
            if (!lines.next().orElse(List.of()).equals(HEADER)) {
                return List.of(DirectoryFault.NO_HEADER.inRow(0));
            }
            takeAll(lines);
        } catch (CsvRows.Broken e) {
            faults.add(e.fault().inRow(row + 1));
        } catch (CharacterCodingException e) {
            faults.add(DirectoryFault.NOT_UTF_8.inRow(row + 1));
        }
        if (seen.isEmpty() && faults.isEmpty()) {
            faults.add(DirectoryFault.NO_ROWS.inRow(0));
        }
        return faults;
    }

    private void takeAll(CsvRows lines) throws IOException, CsvRows.Broken {
        for (Optional<List<String>> line = lines.next(); line.isPresent(); line = lines.next()) {
            row++;
            if (row > MOST_ROWS) {
                faults.add(DirectoryFault.TOO_MANY_ROWS.inRow(row));
                return;
            }
            take(line.get());
            if (faults.size() == MOST_FAULTS) {
                return;
            }
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
            rows.accept(new DirectoryRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }
}
