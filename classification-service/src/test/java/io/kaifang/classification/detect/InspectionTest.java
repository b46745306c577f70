package io.kaifang.classification.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private final Inspection inspection = new Inspection(LocalDate.of(2026, 11, 22));

    @Test
    void counts_say_how_many_cells_of_how_many_matched() {
        var sample = new SampleRows(
                List.of("编号", "联系"), List.of(List.of("1", "13812345678"), List.of("2", ""), List.of("3", "无")));
        assertThat(inspection.findings(Map.of("编号", "序号", "联系", "其他"), sample))
                .containsExactly(new Detection("联系", "mobile-number", 1, 2));
    }

    @Test
    void without_rows_a_name_announces_what_it_holds() {
        assertThat(inspection.findings(Map.of("姓名", "居民姓名", "年龄", "周岁"), SampleRows.none()))
                .containsExactlyInAnyOrder(
                        new Detection("姓名", "personal-name", 0, 0), new Detection("年龄", "age", 0, 0));
    }

    @Test
    void rows_that_say_otherwise_outweigh_a_name() {
        var sample = new SampleRows(List.of("姓名"), List.of(List.of("甲"), List.of("**")));
        assertThat(inspection.findings(Map.of("姓名", "居民姓名"), sample)).isEmpty();
    }

    @Test
    void small_numbers_are_ages_only_where_the_name_says_so() {
        var sample = new SampleRows(List.of("数量", "年龄"), List.of(List.of("12", "34"), List.of("56", "78")));
        assertThat(inspection.findings(Map.of(), sample)).containsExactly(new Detection("年龄", "age", 2, 2));
    }

    @Test
    void a_page_has_no_age() {
        assertThat(inspection.findings(Map.of("page", "page number", "storage", "usage"), SampleRows.none()))
                .isEmpty();
    }

    @Test
    void a_few_identity_numbers_among_many_cells_tell() {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(97, List.of("备注")));
        rows.addAll(Collections.nCopies(3, List.of("11010519491231002X")));
        assertThat(inspection.findings(Map.of(), new SampleRows(List.of("备注"), rows)))
                .containsExactly(new Detection("备注", "identity-card", 3, 100));
    }

    @Test
    void a_column_of_districts_is_no_column_of_names() {
        var sample = new SampleRows(
                List.of("区"), List.of(List.of("黄浦区"), List.of("徐汇区"), List.of("金山区"), List.of("青浦区"), List.of("崇明区")));
        assertThat(inspection.findings(Map.of("区", "所在区"), sample)).isEmpty();
    }

    @Test
    void rows_shorter_than_the_heading_are_no_trouble() {
        var sample = new SampleRows(List.of("甲", "乙"), List.of(List.of("x"), List.of()));
        assertThat(inspection.findings(Map.of(), sample)).isEmpty();
    }

    @Test
    void a_sample_never_tells_its_cells() {
        assertThat(new SampleRows(List.of("证件"), List.of(List.of("11010519491231002X"))))
                .hasToString("SampleRows[1 columns, 1 rows]");
    }
}
