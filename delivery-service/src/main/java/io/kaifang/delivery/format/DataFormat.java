package io.kaifang.delivery.format;

import io.kaifang.contracts.Coded;
import io.kaifang.delivery.store.Column;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The formats that data go out in: open ones (Art. 9). */
public enum DataFormat implements Coded {
    CSV("text/csv; charset=utf-8; header=present"),
    JSON("application/json"),
    /** JSON objects, one on each line. */
    JSONL("application/x-ndjson");

    /** What callers may write, in words. */
    public static final String CODES = "csv, json or jsonl";

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the name in a query. */
    public static DataFormat named(String name) {
        return Coded.named(DataFormat.class, name).orElseThrow(() -> new BadRequestException("format is " + CODES));
    }

    public String mediaType() {
        return mediaType;
    }

    public RowWriter rows(OutputStream out, List<Column> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvRowWriter(out, columns.stream().map(Column::name).toList());
            case JSON -> JsonRowWriter.document(out, columns);
            case JSONL -> JsonRowWriter.lines(out, columns);
        };
    }
}
