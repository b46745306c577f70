package io.kaifang.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.query.QueryText;
import io.kaifang.delivery.query.RowQuery;
import io.kaifang.delivery.query.RowStore;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.ReleasedCsv;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 620,573 real rows, from the archive to the answer. */
class WholeCountryTest {
    private static final VersionId VERSION = new VersionId("v-1");
    private static final Columns COLUMNS = new Columns(List.of(
            new Column("code", FieldType.TEXT, true, true),
            new Column("name", FieldType.TEXT, true, false),
            new Column("streetCode", FieldType.TEXT, true, false),
            new Column("provinceCode", FieldType.INTEGER, true, false),
            new Column("cityCode", FieldType.TEXT, true, false),
            new Column("areaCode", FieldType.TEXT, true, false)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_whole_country_goes_in_and_comes_out() throws IOException, SQLException {
        VersionFolder version = new VersionFolder(folder.resolve("l-1").resolve("v-1"));
        long began = System.nanoTime();
        FileCheck.Result result;
        try (InputStream sent = archive()) {
            result = CheckedFiles.take(sent, version, COLUMNS, 1L << 30);
        }
        System.out.printf("620,573 rows checked and released in %s%n", Duration.ofNanos(System.nanoTime() - began));

        assertThat(result.report().faults()).isEmpty();
        assertThat(result.report().summary().rows()).isEqualTo(620_573);
        assertThat(result.sampleRows()).isEqualTo(100);
        assertThat(rowsAreTheSame(version)).isEqualTo(620_573);
        try (RowStore store = new RowStore(folder)) {
            assertThat(names(store, version, List.of("areaCode:eq:310101", "name:contains:南路"), "code", 5))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).contains("南路"));
            assertThat(names(store, version, List.of("provinceCode:eq:31"), "-code", 1_000))
                    .hasSize(1_000);
        }
    }

    /** Reads what was sent with the strict reader again, and what was released beside it. */
    private static long rowsAreTheSame(VersionFolder version) throws IOException {
        try (CsvFile sent = CsvFile.open(version.original(), Encoding.UTF_8_TEXT)) {
            sent.next();
            return ReleasedCsv.read(
                    version.csv(),
                    List.of(0, 1, 2, 3, 4, 5),
                    cells -> assertThat(cells)
                            .containsExactly(sent.next().orElseThrow().cells().toArray(String[]::new)));
        }
    }

    private static List<String> names(
            RowStore store, VersionFolder version, List<String> filters, String sort, int limit) {
        RowQuery query = QueryText.read(VERSION, COLUMNS, COLUMNS.names(), "name", filters, sort, limit, null);
        List<String> names = new ArrayList<>();
        try {
            store.read(version, VERSION, query, cells -> names.add(cells[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static InputStream archive() throws IOException {
        return Files.newInputStream(
                SourceTree.root().resolve("deploy/local/src/main/resources/data/china-communities-2023.csv.gz"));
    }
}
