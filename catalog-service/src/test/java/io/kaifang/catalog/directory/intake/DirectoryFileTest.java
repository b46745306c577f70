package io.kaifang.catalog.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kaifang.contracts.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryFileTest {
    private static final String HEADER = "resource,resource_title,column,column_title\n";

    private final List<DirectoryEntry> rows = new ArrayList<>();

    @Test
    void rows_are_read_with_quotes_commas_line_breaks_and_a_byte_order_mark() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "R1,\"水质,\"\"新\"\"\n表\",c1,厂名\r\n\nR1,水质,c2,时间"))
                .isEmpty();
        assertThat(rows)
                .containsExactly(
                        new DirectoryEntry("R1", "水质,\"新\"\n表", "c1", "厂名"),
                        new DirectoryEntry("R1", "水质", "c2", "时间"));
    }

    @Test
    void every_faulty_row_is_named() throws IOException {
        assertThat(read(HEADER + "R1,水质,c1\nR1,水质,,厂名\nR1,水质,c1,厂名\nR1,水质,c1,厂名\nR1," + "长".repeat(201) + ",c3,x\n"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("/rows/1", "wrong-number-of-cells"),
                        tuple("/rows/2", "cell-empty"),
                        tuple("/rows/4", "repeated"),
                        tuple("/rows/5", "cell-too-long"));
    }

    @Test
    void a_quote_that_never_closes_does_not_swallow_the_file() throws IOException {
        assertThat(codes(read(HEADER + "R1,\"水质,c1,厂名\n" + "R1,a,b,c\n".repeat(5000))))
                .containsExactly("unclosed-quote");
    }

    @Test
    void text_after_a_closing_quote_is_reported_and_not_joined_to_the_cell() throws IOException {
        assertThat(read(HEADER + "R1,水质,c1,厂名\nR1,\"水\"质,c2,时间\n"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/rows/2", "unclosed-quote"));
    }

    @Test
    void a_carriage_return_alone_ends_a_row() throws IOException {
        assertThat(read(HEADER + "R1,水质,c1,厂名\rR1,水质,c2,时间\r")).isEmpty();
        assertThat(rows).hasSize(2);
    }

    @Test
    void another_encoding_is_reported_and_not_guessed() throws IOException {
        byte[] gbk = (HEADER + "R1,水质,c1,厂名\n").getBytes(Charset.forName("GB18030"));
        assertThat(codes(DirectoryFile.read(new ByteArrayInputStream(gbk), rows::add)))
                .containsExactly("not-utf-8");
    }

    @Test
    void header_and_rows_must_be_there() throws IOException {
        assertThat(codes(read(""))).containsExactly("no-header");
        assertThat(codes(read("a,b\n"))).containsExactly("no-header");
        assertThat(codes(read(HEADER))).containsExactly("no-rows");
    }

    @Test
    void endless_faults_and_endless_rows_end() throws IOException {
        assertThat(read(HEADER + "x\n".repeat(1000))).hasSize(100);
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i <= 200_000; i++) {
            many.append("R,t,c").append(i).append(",t\n");
        }
        assertThat(codes(read(many.toString()))).containsExactly("too-many-rows");
    }

    private List<Fault> read(String csv) throws IOException {
        return DirectoryFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), rows::add);
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }
}
