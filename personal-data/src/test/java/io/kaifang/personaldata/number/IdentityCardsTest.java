package io.kaifang.personaldata.number;

import static io.kaifang.personaldata.ContentKind.IDENTITY_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Looks;
import io.kaifang.personaldata.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCardsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "440524188001010014",
                "证件：11010519491231002X，已核",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105 19491231 002X",
                "110105-19491231-002-X",
                "440524188001010014.0",
                "编号7，440524188001010014"
            })
    void a_number_has_a_province_a_birthday_and_its_check_digit(String cell) {
        assertThat(Looks.of(IDENTITY_CARD, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // check digit
                "11010519491331002X", // month
                "110105194902300020", // 30 February
                "990105194912310029", // province
                "110105203012310022", // not born yet
                "110105********002X", // masked
                "811010519491231002X", // longer
                "11010519491231002X9", // longer
                "0.110105194912310021",
                ""
            })
    void what_lacks_one_of_them_is_none(String cell) {
        assertThat(Looks.of(IDENTITY_CARD, cell)).isEmpty();
    }

    @Test
    void where_only_the_end_is_masked_the_birthday_still_shows() {
        assertThat(Looks.of(IDENTITY_CARD, "11010519491231****"))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.EVIDENCE));
    }

    @Test
    void check_digits_that_fit_many_times_over_are_proof() {
        List<String> six = Looks.cells(6, i -> Looks.identityNumber("1101051985031200" + i));
        assertThat(Looks.of(IDENTITY_CARD, six))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.PROOF));
        assertThat(Looks.of(IDENTITY_CARD, six.subList(0, 5)))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.EVIDENCE));
    }

    @Test
    void check_digits_that_fit_as_often_as_by_chance_say_nothing() {
        List<String> orders = Looks.cells(110, i -> "110105201503%02d%04d".formatted(i % 28 + 1, 1000 + i * 37));
        assertThat(Looks.of(IDENTITY_CARD, orders)).isEmpty();
    }

    @Test
    void one_that_fits_among_a_thousand_random_numbers_is_chance() {
        List<String> cells = new ArrayList<>(Looks.cells(999, i -> "9%017d".formatted(i * 7_654_321L)));
        cells.add("11010519491231002X");
        assertThat(Looks.of(IDENTITY_CARD, cells)).isEmpty();
    }

    @Test
    void one_cell_among_many_is_named_by_its_row() {
        List<String> cells = new ArrayList<>(Collections.nCopies(59, "正常"));
        cells.add(7, "11010519491231002X");
        assertThat(Looks.of(IDENTITY_CARD, cells))
                .hasValue(new Finding("第一列", IDENTITY_CARD, Strength.EVIDENCE, 1, 60, List.of(8L)));
    }

    @Test
    void the_old_form_counts_where_births_of_many_years_stand_in_it() {
        assertThat(Looks.of(IDENTITY_CARD, Looks.cells(40, i -> "310104%02d0312%03d".formatted(40 + i, i))))
                .hasValueSatisfying(finding -> assertThat(finding.count()).isEqualTo(40));
        assertThat(Looks.of(IDENTITY_CARD, Looks.cells(40, i -> "310104%02d0312%03d".formatted(22 + i % 3, i))))
                .isEmpty();
        assertThat(Looks.of(IDENTITY_CARD, Looks.cells(40, i -> "310104%02d1312%03d".formatted(40 + i, i))))
                .isEmpty();
    }
}
