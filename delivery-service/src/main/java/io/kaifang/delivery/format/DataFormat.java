package io.kaifang.delivery.format;

import io.kaifang.delivery.store.Column;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The formats that data go out in: open ones (Art. 9). */
public enum DataFormat {
    CSV("text/csv; charset=utf-8; header=present", "csv"),
    JSON("application/json", "json"),
    /** JSON objects, one on each line. */
    JSONL("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String extension;

    DataFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** By the name in a query. */
    public static DataFormat named(String name) {
        for (DataFormat format : values()) {
            if (format.extension.equals(name)) {
                return format;
            }
        }
        throw new BadRequestException("format is csv, json or jsonl");
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public RowWriter rows(OutputStream out, List<Column> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvRowWriter(out, columns.stream().map(Column::name).toList());
            case JSON -> JsonRowWriter.document(out, columns);
            case JSONL -> JsonRowWriter.lines(out, columns);
        };
    }
}
