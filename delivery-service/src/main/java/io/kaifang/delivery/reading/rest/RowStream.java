package io.kaifang.delivery.reading.rest;

import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.format.DataFormat;
import io.kaifang.delivery.format.RowWriter;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.ReleasedCsv;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * All rows of the granted fields, while they are read. Entry down when it begins and again when it ends; broken off when access
 * is closed meanwhile.
 */
final class RowStream {
    private static final int ROWS_BETWEEN_LOOKS = 2_000;

    private final AccessAttempt attempt;
    private final AccessAttempt.Permitted permitted;
    private final AccessAttempt.Entry entry;
    private final DataFormat format;
    private final List<Integer> places;
    private final List<Column> columns;
    private long rows;

    RowStream(AccessAttempt attempt, AccessAttempt.Permitted permitted, AccessAttempt.Entry entry, DataFormat format) {
        this.attempt = attempt;
        this.permitted = permitted;
        this.entry = entry;
        this.format = format;
        this.columns = permitted.version().columns().all().stream()
                .filter(column -> permitted.permission().fields().contains(column.name()))
                .toList();
        this.places = columns.stream()
                .map(permitted.version().columns().all()::indexOf)
                .toList();
    }

    Response answer() {
        entry.outcome(Access.STARTED, 0, 0);
        StreamingOutput body = this::write;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header("Kaifang-Version", permitted.version().version())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + permitted.version().version() + "." + format.code() + "\"")
                .build();
    }

    private void write(OutputStream to) throws IOException {
        CountedBytes out = new CountedBytes(to);
        String outcome = Access.BROKEN_OFF;
        try {
            RowWriter sink = format.rows(out, columns);
            ReleasedCsv.read(permitted.version().folder().csv(), places, cells -> {
                if (rows % ROWS_BETWEEN_LOOKS == 0 && !attempt.mayGoOn(permitted)) {
                    throw new IOException("access was closed while data flowed");
                }
                sink.row(cells);
                rows++;
            });
            sink.end(null);
            outcome = Access.SERVED;
        } finally {
            entry.outcome(outcome, rows, out.count());
        }
    }
}
