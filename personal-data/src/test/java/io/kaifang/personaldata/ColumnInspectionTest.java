package io.kaifang.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ColumnInspectionTest {
    @Test
    void an_announced_column_stays_announced_whatever_its_cells_look_like() {
        assertThat(Looks.at("身份证号", List.of("甲")))
                .containsExactly(new Finding("身份证号", ContentKind.IDENTITY_CARD, Strength.ANNOUNCED, 0, 1, List.of()));
    }

    @Test
    void the_first_twenty_rows_are_witnesses_and_all_are_counted() {
        assertThat(Looks.of(ContentKind.MAIL_ADDRESS, Looks.cells(30, i -> i % 2 == 0 ? "a" + i + "@example.com" : "")))
                .hasValueSatisfying(finding -> assertThat(finding)
                        .returns(15L, Finding::count)
                        .returns(15L, Finding::filled)
                        .returns(1.0, Finding::share));
        assertThat(Looks.of(ContentKind.MAIL_ADDRESS, Looks.cells(30, i -> "a" + i + "@example.com")))
                .hasValueSatisfying(finding -> assertThat(finding.rows())
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 20).boxed().toList()));
    }

    @Test
    void blank_cells_are_not_filled() {
        assertThat(Looks.at("姓名", List.of("", "  ", "\u3000")))
                .containsExactly(new Finding("姓名", ContentKind.PERSONAL_NAME, Strength.ANNOUNCED, 0, 0, List.of()));
    }

    @Test
    void findings_may_be_asked_for_in_between() {
        ColumnInspection column = new ColumnInspection(new ColumnHeading("备注", ""), Looks.TODAY);
        column.accept(1, "a@example.com");
        assertThat(column.findings()).extracting(Finding::count).containsExactly(1L);
        column.accept(2, "b@example.com");
        assertThat(column.findings()).extracting(Finding::count).containsExactly(2L);
    }

    @Test
    void every_kind_has_a_code_that_leads_back_to_it() {
        assertThat(ContentKind.values())
                .allSatisfy(kind -> assertThat(ContentKind.coded(kind.code())).hasValue(kind));
        assertThat(ContentKind.coded("nothing")).isEmpty();
    }
}
