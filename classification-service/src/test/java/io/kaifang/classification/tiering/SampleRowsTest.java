package io.kaifang.classification.tiering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void rows_are_counted_from_one_in_the_column_that_holds_the_cell() {
        var sample = new SampleRows(
                List.of("编号", "备注"), List.of(List.of("1", "无"), List.of("2"), List.of("3", "请联系13812345678")));
        assertThat(sample.inspect(Map.of("编号", "序号", "备注", "其他"), TODAY))
                .containsExactly(new Finding("备注", ContentKind.MOBILE_NUMBER, Strength.EVIDENCE, 1, 2, List.of(3L)));
    }

    @Test
    void without_rows_a_name_announces_what_it_holds() {
        assertThat(SampleRows.none().inspect(Map.of("姓名", "居民姓名", "数量", "个"), TODAY))
                .containsExactly(announced("姓名", 0));
    }

    @Test
    void rows_that_say_nothing_take_no_announcement_away() {
        var sample = new SampleRows(List.of("姓名"), List.of(List.of("甲"), List.of("**")));
        assertThat(sample.inspect(Map.of("姓名", "居民姓名"), TODAY)).containsExactly(announced("姓名", 2));
    }

    @Test
    void a_listed_field_that_the_sample_leaves_out_is_looked_at_by_its_name() {
        var sample = new SampleRows(List.of("编号"), List.of(List.of("1")));
        assertThat(sample.inspect(Map.of("姓名", ""), TODAY)).containsExactly(announced("姓名", 0));
    }

    @Test
    void a_sample_never_tells_its_cells() {
        assertThat(new SampleRows(List.of("证件"), List.of(List.of("11010519491231002X"))))
                .hasToString("SampleRows[1 columns, 1 rows]");
    }

    private static Finding announced(String column, long filled) {
        return new Finding(column, ContentKind.PERSONAL_NAME, Strength.ANNOUNCED, 0, filled, List.of());
    }
}
