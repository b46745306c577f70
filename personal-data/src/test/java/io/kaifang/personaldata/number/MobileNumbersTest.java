package io.kaifang.personaldata.number;

import static io.kaifang.personaldata.ContentKind.MOBILE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Looks;
import io.kaifang.personaldata.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumbersTest {
    private static final String[] SEGMENTS = {"138", "139", "152", "166", "177", "186", "199"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "1381234 5678",
                "+8613812345678",
                "+86 138 1234 5678",
                "+86-138-1234-5678",
                "(+86)13812345678",
                "86138 1234 5678",
                "8613812345678",
                "008613812345678",
                "0086-13812345678",
                "１３８１２３４５６７８",
                "13812345678.0",
                "013812345678",
                "请联系13812345678，白天接听",
                "手机:13812345678",
                "13812345678/13987654321"
            })
    void eleven_digits_in_an_assigned_segment(String cell) {
        assertThat(Looks.of(MOBILE_NUMBER, cell))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.EVIDENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12812345678",
                "15412345678",
                "138123456789",
                "138****5678",
                "021-12345678",
                "0.13812345678",
                "13812345678.5",
                "A13812345678",
                "13812345678A",
                "138-1234-56789",
                "1700000000123"
            })
    void other_numbers_are_none(String cell) {
        assertThat(Looks.of(MOBILE_NUMBER, cell)).isEmpty();
    }

    @Test
    void ten_among_a_thousand_prices_tell() {
        List<String> cells = new ArrayList<>(Collections.nCopies(990, "12.50"));
        cells.addAll(Looks.cells(10, i -> SEGMENTS[i % 7] + "%08d".formatted(21_436_587 + i * 7_654_321)));
        assertThat(Looks.of(MOBILE_NUMBER, cells))
                .hasValueSatisfying(finding -> assertThat(finding.count()).isEqualTo(10));
    }

    @Test
    void numbers_that_share_their_beginning_are_orders() {
        assertThat(Looks.of(MOBILE_NUMBER, Looks.cells(40, i -> "13%09d".formatted(i * 24_681_357L))))
                .isEmpty();
        assertThat(Looks.of(MOBILE_NUMBER, Looks.cells(3, i -> "1381234567" + i)))
                .isEmpty();
    }

    @Test
    void a_few_persons_of_one_segment_are_persons() {
        assertThat(Looks.of(MOBILE_NUMBER, "13812345678", "13987654321", "13722223333", "13812345678"))
                .isPresent();
    }

    @Test
    void numbers_with_any_beginning_are_random() {
        List<String> cells = Looks.cells(900, i -> String.valueOf(10_000_000_000L + i * 99_999_999L));
        assertThat(Looks.of(MOBILE_NUMBER, cells)).isEmpty();
    }

    @Test
    void dates_in_them_make_them_orders() {
        assertThat(Looks.of(
                        MOBILE_NUMBER,
                        Looks.cells(60, i -> "1%d0%d%02d%05d".formatted(3 + i % 7, i % 9 + 1, i % 28 + 1, i * 97))))
                .isEmpty();
    }

    @Test
    void an_order_in_a_sentence_is_no_telephone() {
        assertThat(Looks.of(MOBILE_NUMBER, Looks.cells(30, i -> "订单139100000%02d已发货".formatted(i))))
                .isEmpty();
    }
}
