package io.kaifang.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    private static final Expectations OF_2023 = new Expectations("2023年", LocalDate.of(2026, 12, 1));

    @ParameterizedTest
    @CsvSource({
        "名称, TEXT, NULL, MISSING_VALUE_WORD",
        "名称, TEXT, N/A, MISSING_VALUE_WORD",
        "名称, TEXT, 无, MISSING_VALUE_WORD",
        "名称, TEXT, 不详, MISSING_VALUE_WORD",
        "人数, INTEGER, -1, OUTSIDE_RANGE",
        "泊位数, DECIMAL, -0.5, OUTSIDE_RANGE",
        "绿化占比, DECIMAL, 104.2, OUTSIDE_RANGE",
        "纬度, DECIMAL, 121.47, OUTSIDE_RANGE",
        "月份, INTEGER, 13, OUTSIDE_RANGE",
        "年份, INTEGER, 20230, IMPOSSIBLE_DATE",
        "年份, TEXT, 0000, IMPOSSIBLE_DATE",
        "登记日期, TEXT, 2023-02-30, IMPOSSIBLE_DATE",
        "登记日期, TEXT, 20231301, IMPOSSIBLE_DATE",
        "登记日期, TEXT, 2023年4月31日, IMPOSSIBLE_DATE",
        "登记日期, DATE, 9999-12-31, IMPOSSIBLE_DATE",
        "登记日期, DATE, 0001-01-01, IMPOSSIBLE_DATE",
        "登记日期, DATE, 2019-05-01, OUTSIDE_TIME_SPAN",
        "登记时间, DATETIME, 2022-12-30 08:00, OUTSIDE_TIME_SPAN",
        "年份, INTEGER, 2022, OUTSIDE_TIME_SPAN",
        "登记日期, TEXT, 2024/1/5, OUTSIDE_TIME_SPAN"
    })
    void what_a_cell_can_hardly_mean_is_told(String name, FieldType type, String cell, FindingKind kind) {
        assertThat(found(OF_2023, name, type, cell)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "名称, TEXT, 无锡路",
        "名称, TEXT, 2023-02-30",
        "人数, INTEGER, 0",
        "同比增长率, DECIMAL, -12.5",
        "绿化占比, DECIMAL, 100",
        "纬度, DECIMAL, 31.2",
        "气温, DECIMAL, -3",
        "年份, INTEGER, 2023",
        "年份, TEXT, 2023年",
        "登记日期, TEXT, 2023/2/28",
        "登记日期, DATE, 2023-12-31",
        "开放, BOOLEAN, 是"
    })
    void what_may_well_be_is_not(String name, FieldType type, String cell) {
        assertThat(found(OF_2023, name, type, cell)).isEmpty();
    }

    @Test
    void the_span_is_read_from_the_listings_words() {
        assertThat(TimeSpan.in("2020年至2022年", 2026)).contains(new TimeSpan(2020, 2022));
        assertThat(TimeSpan.in("二〇二三年", 2026)).contains(new TimeSpan(2023, 2023));
        assertThat(TimeSpan.in("（２０２３年）", 2026)).contains(new TimeSpan(2023, 2023));
        assertThat(TimeSpan.in("2019年至今", 2026)).contains(new TimeSpan(2019, 2026));
        assertThat(TimeSpan.in("近期", 2026)).isEmpty();
        assertThat(TimeSpan.in(null, 2026)).isEmpty();
    }

    @Test
    void without_a_span_no_year_lies_outside_it() {
        assertThat(found(new Expectations(null, LocalDate.of(2026, 12, 1)), "年份", FieldType.INTEGER, "1999"))
                .isEmpty();
    }

    private static List<FindingKind> found(Expectations expectations, String name, FieldType type, String cell) {
        List<FindingKind> found = new ArrayList<>();
        new Plausibility(new Column(name, type, false, false), expectations)
                .inspect(CellValue.read(type, cell), found::add);
        return found;
    }
}
