package io.kaifang.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnInspectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void an_announced_column_stays_announced_whatever_its_cells_look_like() {
        var column = new ColumnInspection(new ColumnHeading("身份证号", ""), TODAY);
        column.accept(1, "甲");
        assertThat(column.findings())
                .containsExactly(new Finding("身份证号", ContentKind.IDENTITY_CARD, Strength.ANNOUNCED, 0, 1, List.of()));
    }
}
