package io.kaifang.delivery.rest;

import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.ReleasedCsv;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * All rows of the granted fields, while they are read. Written down when it begins and again when it ends; broken off when access
 * is closed meanwhile.
 */
final class RowStream {
    private static final int ROWS_BETWEEN_LOOKS = 2_000;

    private final Attempt attempt;
    private final Attempt.Admitted admitted;
    private final Attempt.Written written;
    private final DataFormat format;
    private final List<Integer> places;
    private final List<Column> columns;
    private long rows;

    RowStream(Attempt attempt, Attempt.Admitted admitted, Attempt.Written written, DataFormat format) {
        this.attempt = attempt;
        this.admitted = admitted;
        this.written = written;
        this.format = format;
        this.columns = admitted.version().columns().all().stream()
                .filter(column -> admitted.admission().fields().contains(column.name()))
                .toList();
        this.places = columns.stream()
                .map(admitted.version().columns().all()::indexOf)
                .toList();
    }

    Response answer() {
        written.outcome(Access.STARTED, 0, 0);
        StreamingOutput body = this::write;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header("Kaifang-Version", admitted.version().version())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + admitted.version().version() + "." + format.extension() + "\"")
                .build();
    }

    private void write(OutputStream to) throws IOException {
        CountedBytes out = new CountedBytes(to);
        String outcome = Access.BROKEN_OFF;
        try {
            Rows sink = format.rows(out, columns);
            ReleasedCsv.read(admitted.version().folder().csv(), places, cells -> {
                if (rows % ROWS_BETWEEN_LOOKS == 0 && !attempt.mayGoOn(admitted)) {
                    throw new IOException("access was closed while data flowed");
                }
                sink.row(cells);
                rows++;
            });
            sink.end(null);
            outcome = Access.SERVED;
        } finally {
            written.outcome(outcome, rows, out.count());
        }
    }
}
