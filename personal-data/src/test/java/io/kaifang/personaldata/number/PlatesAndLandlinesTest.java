package io.kaifang.personaldata.number;

import static io.kaifang.personaldata.ContentKind.LANDLINE_NUMBER;
import static io.kaifang.personaldata.ContentKind.NUMBER_PLATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Looks;
import io.kaifang.personaldata.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatesAndLandlinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "沪A12345",
                "沪A·12345",
                "沪A·D1234",
                "京AD12345",
                "粤B12345F",
                "浙A1234学",
                "沪a12345",
                "沪Ａ１２３４５",
                "沪A 12345",
                "沪 A12345",
                "沪A-12345",
                "车辆沪B67X89停放"
            })
    void number_plates(String cell) {
        assertThat(Looks.of(NUMBER_PLATE, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沪I12345",
                "沪A1234",
                "沪AO1234",
                "上海A12345",
                "济宁A12345",
                "沪A1234567",
                "沪ABCDEF",
                "京AA123456",
                "京AL12345"
            })
    void no_number_plates(String cell) {
        assertThat(Looks.of(NUMBER_PLATE, cell)).isEmpty();
    }

    @Test
    void a_plate_is_never_proof() {
        assertThat(Looks.of(NUMBER_PLATE, Looks.cells(1000, i -> "沪D%05d".formatted(10_000 + i))))
                .hasValueSatisfying(finding -> assertThat(finding.strength()).isEqualTo(Strength.EVIDENCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "021-55551234",
                "(021)55551234",
                "0571 8888123",
                "021-5555 1234",
                "座机55551234",
                "0086-21-55551234，传真"
            })
    void landlines(String cell) {
        assertThat(Looks.of(LANDLINE_NUMBER, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "55551234",
                "000-55551234",
                "021-5555",
                "021-15551234",
                "0300-8888123",
                "3f2a-0571-88881234",
                "400-820-8820"
            })
    void no_landlines(String cell) {
        assertThat(Looks.of(LANDLINE_NUMBER, cell)).isEmpty();
    }

    @Test
    void in_one_piece_they_count_where_they_are_common() {
        assertThat(Looks.of(LANDLINE_NUMBER, "02155551234", "01066661234", "057188881234"))
                .isPresent();
        assertThat(Looks.of(LANDLINE_NUMBER, "02155551234")).isEmpty();
        assertThat(Looks.of(
                        LANDLINE_NUMBER, Looks.cells(60, i -> "0%010d".formatted(i * 177_777_777L % 9_999_999_999L))))
                .isEmpty();
    }
}
