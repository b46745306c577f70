package io.kaifang.personaldata.person;

import static io.kaifang.personaldata.ContentKind.AGE;
import static io.kaifang.personaldata.ContentKind.BIRTH_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Looks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesAndBirthsTest {
    @ParameterizedTest
    @ValueSource(strings = {"35岁", "35 周岁", "三十五岁", "一百零二岁", "患者男，35岁，已婚", "年龄：35", "年龄35，女", "0岁", "120岁"})
    void ages(String cell) {
        assertThat(Looks.of(AGE, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35", "三十五", "60岁以上", "年满18周岁", "18-60岁", "18至60岁", "3岁以下儿童", "平均年龄51岁", "121岁", "1.5岁", "百岁坊",
                "年龄18-60", "岁月"
            })
    void limits_groups_and_bare_numbers_are_nobodys_age(String cell) {
        assertThat(Looks.of(AGE, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "37", "101", "65岁", "37.0", "三十五"})
    void where_the_name_says_age_numbers_are_ages(String cell) {
        assertThat(Looks.at("年龄", List.of(cell))).extracting(Finding::count).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"130", "-1", "1990", "60-65", "37.5"})
    void where_the_name_says_age_other_numbers_are_none(String cell) {
        assertThat(Looks.at("年龄", List.of(cell))).extracting(Finding::count).containsExactly(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985年3月12日生", "出生于1985-03-12", "1985年3月出生", "生日19850312", "男，1985.3.12出生"})
    void births_among_words(String cell) {
        assertThat(Looks.of(BIRTH_DATE, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1985-03-12", "1985年3月12日生效", "1985年3月12日生产", "出生于1985-02-30", "出生于2030-01-01", "出生12345678人"})
    void other_dates_are_none(String cell) {
        assertThat(Looks.of(BIRTH_DATE, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-01-31",
                "19900131",
                "1990/1/31",
                "1990.01.31",
                "1990年1月31日",
                "1990-01-31T00:00:00",
                "1985年3月",
                "1985-03"
            })
    void where_the_name_says_birth_dates_count(String cell) {
        assertThat(Looks.at("出生日期", List.of(cell))).extracting(Finding::count).containsExactly(1L);
    }

    @Test
    void dates_from_all_the_decades_of_a_life_are_births_unless_the_name_says_otherwise() {
        List<String> dates = Looks.cells(40, i -> "%d-03-1%d".formatted(1950 + i, i % 9));
        assertThat(Looks.of(BIRTH_DATE, dates)).isPresent();
        assertThat(Looks.at("成立日期", dates)).isEmpty();
        assertThat(Looks.of(BIRTH_DATE, dates.subList(0, 19))).isEmpty();
        assertThat(Looks.of(BIRTH_DATE, Looks.cells(40, i -> "20%02d-03-12".formatted(i % 25))))
                .isEmpty();
    }
}
