package io.kaifang.delivery.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows as JSON: an object each, by the fields' names. An empty cell is null. A number goes out digit by digit as it came; what
 * JSON can't write as a number ({@code 007}) goes out as text, so that nothing of it is lost.
 */
final class JsonRowWriter implements RowWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final JsonGenerator json;
    private final List<Column> columns;
    private final boolean lines;

    private JsonRowWriter(JsonGenerator json, List<Column> columns, boolean lines) {
        this.json = json;
        this.columns = List.copyOf(columns);
        this.lines = lines;
    }

    /** One document: {@code {"items": […], "next": …}}. */
    static JsonRowWriter document(OutputStream out, List<Column> columns) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        return new JsonRowWriter(json, columns, false);
    }

    /** An object on each line. */
    static JsonRowWriter lines(OutputStream out, List<Column> columns) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.setRootValueSeparator(null);
        return new JsonRowWriter(json, columns, true);
    }

    @Override
    public void row(String[] cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            json.writeFieldName(columns.get(i).name());
            write(columns.get(i).type(), cells[i]);
        }
        json.writeEndObject();
        if (lines) {
            json.writeRaw('\n');
        }
    }

    private void write(FieldType type, String cell) throws IOException {
        boolean number = type == FieldType.INTEGER || type == FieldType.DECIMAL;
        if (cell.isEmpty()) {
            json.writeNull();
        } else if (number && NUMBER.matcher(cell).matches()) {
            json.writeNumber(cell);
        } else if (type == FieldType.BOOLEAN && (cell.equals("true") || cell.equals("false"))) {
            json.writeBoolean(cell.equals("true"));
        } else {
            json.writeString(cell);
        }
    }

    @Override
    public void end(@Nullable String next) throws IOException {
        if (!lines) {
            json.writeEndArray();
            json.writeStringField("next", next); // null is written as null
            json.writeEndObject();
        }
        json.flush();
    }
}
