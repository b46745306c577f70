package io.kaifang.catalog.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV (RFC 4180) row by row. Holds one row at a time, of bounded size. */
final class CsvRows {
    private static final int LONGEST_ROW = 8192;
    private static final int NOTHING = -2;

    /** A row that cannot be read. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final DirectoryFault fault;

        private Broken(DirectoryFault fault) {
            super(fault.name());
            this.fault = fault;
        }

        DirectoryFault fault() {
            return fault;
        }
    }

    private final Reader reader;
    private int pushedBack = NOTHING;

    CsvRows(Reader reader) {
        this.reader = reader;
    }

    /** The next row's cells; nothing at the end. */
    Optional<List<String>> next() throws IOException, Broken {
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int length = 0; ; c = read()) {
            if (++length > LONGEST_ROW) {
                throw new Broken(quoted ? DirectoryFault.UNCLOSED_QUOTE : DirectoryFault.CELL_TOO_LONG);
            }
            if (quoted && c < 0) {
                throw new Broken(DirectoryFault.UNCLOSED_QUOTE);
            } else if (quoted && c == '"') {
                int following = read();
                if (following == '"') {
                    cell.append('"');
                } else {
                    quoted = false;
                    pushedBack = following;
                }
            } else if (quoted) {
                cell.append((char) c);
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',' || c == '\n' || c < 0) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (c != ',') {
                    return Optional.of(cells);
                }
            } else if (c != '\r' && c != '\uFEFF') {
                cell.append((char) c);
            }
        }
    }

    private int read() throws IOException {
        if (pushedBack == NOTHING) {
            return reader.read();
        }
        int c = pushedBack;
        pushedBack = NOTHING;
        return c;
    }
}
