package io.kaifang.delivery.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowWriterTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("n", FieldType.INTEGER, false, false),
            new Column("d", FieldType.DECIMAL, false, false),
            new Column("b", FieldType.BOOLEAN, false, false),
            new Column("t\"", FieldType.TEXT, false, false));

    @Test
    void numbers_keep_their_digits_and_what_json_cannot_write_stays_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRowWriter rows = JsonRowWriter.document(out, COLUMNS);
        rows.row(new String[] {"12", "1.50", "true", "a\n\u0001"});
        rows.row(new String[] {"007", "+1", "是", ""});
        rows.end("next-page");
        assertThat(out.toString(UTF_8))
                .isEqualTo("{\"items\":[{\"n\":12,\"d\":1.50,\"b\":true,\"t\\\"\":\"a\\n\\u0001\"},"
                        + "{\"n\":\"007\",\"d\":\"+1\",\"b\":\"是\",\"t\\\"\":null}],\"next\":\"next-page\"}");
    }

    @Test
    void a_line_is_an_object() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRowWriter rows = JsonRowWriter.lines(out, COLUMNS.subList(0, 1));
        rows.row(new String[] {"1"});
        rows.row(new String[] {""});
        rows.end(null);
        assertThat(out.toString(UTF_8)).isEqualTo("{\"n\":1}\n{\"n\":null}\n");
    }
}
