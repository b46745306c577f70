package io.kaifang.delivery.store;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a released file again, row after row in constant memory, some of its columns only. A reader as slow as its network holds
 * nothing but a file open.
 */
public final class ReleasedCsv {
    private ReleasedCsv() {}

    /**
     * Reads all rows.
     *
     * @param columns places of the columns wanted, in the order wanted
     * @return how many rows there were
     */
    public static long read(Path csv, List<Integer> columns, RowSink sink) throws IOException {
        String[] wanted = new String[columns.size()];
        long rows = 0;
        try (CsvReader<String[]> reader =
                        CsvReader.builder().skipEmptyLines(false).build(StringArrayHandler.of(), csv);
                CloseableIterator<String[]> lines = reader.iterator()) {
            lines.next(); // the header
            while (lines.hasNext()) {
                String[] cells = lines.next();
                for (int i = 0; i < wanted.length; i++) {
                    wanted[i] = cells[columns.get(i)];
                }
                sink.row(wanted);
                rows++;
            }
        }
        return rows;
    }
}
