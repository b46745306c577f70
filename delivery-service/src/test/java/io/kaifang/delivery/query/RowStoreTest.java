package io.kaifang.delivery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowStoreTest {
    private static final VersionId VERSION = new VersionId("v-1");
    private static final String HOSTILE = "x\" OR 1=1; DROP TABLE staged; --";
    private static final Columns COLUMNS = new Columns(List.of(
            new Column("编号", FieldType.INTEGER, true, true),
            new Column("区", FieldType.TEXT, true, false),
            new Column("面积", FieldType.DECIMAL, false, false),
            new Column("日期", FieldType.DATE, false, false),
            new Column("时刻", FieldType.DATETIME, false, false),
            new Column("开放", FieldType.BOOLEAN, false, false),
            new Column(HOSTILE, FieldType.TEXT, false, false)));
    private static final String ROWS = "编号,区,面积,日期,时刻,开放,\"" + HOSTILE.replace("\"", "\"\"") + "\"\n"
            + "1,黄浦区,10.50,2022-03-01,2022-03-01 08:00:00,是,a\n"
            + "2,静安区,9,2022-03-02,2022-03-01T00:00:00Z,否,b' OR '1'='1\n"
            + "3,黄浦区,,,,,\n"
            + "4,徐汇区,100,2022-02-28,2022-03-02T00:00,true,%\n"
            + "5,黄浦区,9.0,2022-03-01,,false,a:b\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static RowStore store;

    @SuppressWarnings("NullAway.Init")
    private static VersionFolder version;

    @BeforeAll
    static void release() throws IOException, SQLException {
        store = new RowStore(folder);
        version = VersionFolder.of(folder, new ListingId("l-1"), VERSION);
        assertThat(CheckedFiles.take(new ByteArrayInputStream(ROWS.getBytes(UTF_8)), version, COLUMNS, 1 << 20)
                        .report()
                        .faults())
                .isEmpty();
    }

    @AfterAll
    static void close() throws SQLException {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区:eq:黄浦区             | 1 3 5",
                "区:ne:黄浦区             | 2 4",
                "编号:gt:3               | 4 5",
                "面积:ge:9.5             | 1 4",
                "面积:eq:9               | 2 5",
                "日期:le:2022-03-01      | 1 4 5",
                "时刻:eq:2022-03-01T08:00:00+08:00 | 1 2",
                "开放:eq:true            | 1 4",
                "面积:empty              | 3",
                "面积:present            | 1 2 4 5",
                "区:contains:浦          | 1 3 5",
                "编号:starts:4           | 4",
                "面积:contains:.5        | 1",
            })
    void a_filter_compares_by_the_columns_type(String filter, String expected) {
        assertThat(numbers(filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR '1'='1", "\"; DROP TABLE staged; --", "%", "_", "\\", "*", "?", "$1"})
    void what_looks_like_sql_in_a_value_is_only_text(String value) {
        assertThat(numbers("区:eq:" + value)).isEmpty();
        assertThat(numbers("区:contains:" + value)).isEmpty();
    }

    @Test
    void what_looks_like_sql_in_a_column_and_its_cells_is_found_as_text() {
        assertThat(numbers(HOSTILE + ":eq:b' OR '1'='1")).isEqualTo("2");
        assertThat(numbers(HOSTILE + ":contains:%")).isEqualTo("4");
        assertThat(numbers(HOSTILE + ":eq:a:b")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "1=1, /filter/0 unknown-field",
        "编号:eq:1 OR 1=1, /filter/0 wrong-value",
        "编号:eq, /filter/0 wrong-value",
        "编号:like:1, /filter/0 unknown-operator",
        "_row:eq:1, /filter/0 unknown-field",
        "c0:eq:1, /filter/0 unknown-field"
    })
    void a_filter_that_means_nothing_is_refused(String filter, String fault) {
        assertThatThrownBy(() -> numbers(filter)).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(DeliveryRule.QUERY_MUST_BE_UNDERSTOOD);
            assertThat(refusal.faults()).extracting(RowStoreTest::described).containsExactly(fault);
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> query("编号,编号,x", List.of("a:b:c"), "y", 5_000, "!"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(RowStoreTest::described)
                                .containsExactlyInAnyOrder(
                                        "/select unknown-field",
                                        "/select repeated-field",
                                        "/filter/0 unknown-field",
                                        "/sort unknown-field",
                                        "/limit outside-limits",
                                        "/cursor not-ours"));
    }

    @Test
    void cells_come_out_as_they_went_in() throws IOException {
        List<String> rows = new ArrayList<>();
        store.read(
                version,
                VERSION,
                query("面积,编号,开放", List.of(), null, 10, null),
                cells -> rows.add(String.join("|", cells)));
        assertThat(rows).containsExactly("10.50|1|是", "9|2|否", "|3|", "100|4|true", "9.0|5|false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "        | 1 2 3 4 5",
                "面积     | 2 5 1 4 3",
                "-面积    | 4 1 2 5 3",
                "区,-编号 | 4 2 5 3 1",
                "-日期,面积 | 2 5 1 4 3",
                "开放,-区 | 5 2 1 4 3",
            })
    void pages_of_any_size_follow_one_another_without_a_gap(@Nullable String sort, String expected) {
        for (int limit = 1; limit <= 6; limit++) {
            List<String> numbers = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                cursor = read(query("编号", List.of(), sort, limit, cursor.orElse(null)), numbers);
            } while (cursor.isPresent());
            assertThat(String.join(" ", numbers)).as("limit %d", limit).isEqualTo(expected);
        }
    }

    @Test
    void a_cursor_of_another_order_or_with_other_cells_is_refused() {
        List<String> numbers = new ArrayList<>();
        String cursor = read(query("编号", List.of(), "面积", 2, null), numbers).orElseThrow();
        assertThatThrownBy(() -> query("编号", List.of(), "-面积", 2, cursor)).isInstanceOf(RuleViolated.class);
        String forged = new RowCursor(QueryText.order(VERSION, List.of(new SortKey(2, false))), List.of("1 OR 1=1"), 1)
                .encode();
        assertThatThrownBy(() -> query("编号", List.of(), "面积", 2, forged)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_filter_and_a_sort_read_their_fields() {
        assertThat(query("编号", List.of("区:eq:x"), "-日期", 1, null).fieldsRead()).containsExactly("区", "日期", "编号");
    }

    @Test
    void files_outside_the_data_folder_cannot_be_read() {
        VersionFolder outside = new VersionFolder(folder.resolve("../../etc"));
        assertThatThrownBy(() -> store.read(outside, VERSION, query("编号", List.of(), null, 1, null), cells -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Permission Error");
    }

    private static String numbers(String filter) {
        List<String> numbers = new ArrayList<>();
        read(query("编号", List.of(filter), null, 100, null), numbers);
        return String.join(" ", numbers);
    }

    private static Optional<String> read(RowQuery query, List<String> numbers) {
        try {
            RowPage page = store.read(version, VERSION, query, cells -> numbers.addAll(Arrays.asList(cells)));
            return page.next().map(RowCursor::encode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowQuery query(
            @Nullable String select, List<String> filters, @Nullable String sort, int limit, @Nullable String cursor) {
        return QueryText.read(VERSION, COLUMNS, COLUMNS.names(), select, filters, sort, limit, cursor);
    }

    private static String described(Fault fault) {
        return fault.field() + " " + fault.code();
    }
}
