package io.kaifang.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableInspectionTest {
    private static final List<String> NAMES = List.of("王小明", "李建国", "张秀英", "陈静怡", "黄志强", "吴晓丽");

    @Test
    void names_beside_verified_numbers_in_the_same_rows_are_proof() {
        TableInspection table = table("甲", "乙");
        for (int i = 0; i < 6; i++) {
            table.accept(i, List.of(NAMES.get(i), Looks.identityNumber("1101051985031200" + i)));
        }
        assertThat(table.findings())
                .extracting(Finding::column, Finding::kind, Finding::strength)
                .containsExactly(
                        tuple("甲", ContentKind.PERSONAL_NAME, Strength.PROOF),
                        tuple("乙", ContentKind.IDENTITY_CARD, Strength.PROOF));
    }

    @Test
    void names_in_other_rows_than_the_numbers_are_evidence() {
        TableInspection table = table("甲", "乙");
        for (int i = 0; i < 6; i++) {
            table.accept(2L * i, List.of(NAMES.get(i), ""));
            table.accept(2L * i + 1, new String[] {null, Looks.identityNumber("1101051985031200" + i)});
        }
        assertThat(table.findings()).extracting(Finding::strength).containsExactly(Strength.EVIDENCE, Strength.PROOF);
    }

    @Test
    void positions_in_a_table_of_reservoirs_are_critical() {
        assertThat(table("水库名称", "经度", "纬度").findings())
                .filteredOn(finding -> finding.kind() == ContentKind.CRITICAL_POSITION)
                .extracting(Finding::column, Finding::strength)
                .containsExactly(tuple("经度", Strength.ANNOUNCED), tuple("纬度", Strength.ANNOUNCED));
        assertThat(table("公园名称", "经度", "纬度").findings())
                .noneMatch(finding -> finding.kind() == ContentKind.CRITICAL_POSITION);
    }

    @Test
    void reservoirs_may_be_named_in_the_cells_alone() {
        TableInspection table = table("名称", "位置");
        for (int i = 0; i < 5; i++) {
            table.accept(i, List.of("青草第" + i + "水库", "121.43001,31.1900" + i));
        }
        assertThat(table.findings())
                .filteredOn(finding -> finding.kind() == ContentKind.CRITICAL_POSITION)
                .extracting(Finding::column, Finding::strength, Finding::count)
                .containsExactly(tuple("位置", Strength.EVIDENCE, 5L));
    }

    @Test
    void short_rows_lack_cells_and_long_ones_have_more() {
        TableInspection table = table("甲", "乙");
        table.accept(1, List.of());
        table.accept(2, List.of("x", "13812345678", "13912345678"));
        table.accept(3, Arrays.asList(null, "  "));
        assertThat(table.findings())
                .containsExactly(new Finding("乙", ContentKind.MOBILE_NUMBER, Strength.EVIDENCE, 1, 1, List.of(2L)));
    }

    private static TableInspection table(String... names) {
        return new TableInspection(
                Arrays.stream(names).map(name -> new ColumnHeading(name, "")).toList(), Looks.TODAY);
    }
}
