package io.kaifang.personaldata.content;

import static io.kaifang.personaldata.ContentKind.HEALTH;
import static io.kaifang.personaldata.ContentKind.OFFENCE;
import static io.kaifang.personaldata.ContentKind.PRECISE_POSITION;
import static io.kaifang.personaldata.ContentKind.PRIVATE_LIFE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.personaldata.Looks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveContentTest {
    @ParameterizedTest
    @ValueSource(strings = {"高血压", "2型糖尿病", "HIV阳性", "患抑郁症三年"})
    void illnesses(String cell) {
        assertThat(Looks.of(HEALTH, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上海市肿瘤医院", "肿瘤科", "结核病防治所", "世界艾滋病日", "正常"})
    void bodies_and_days_named_after_illnesses_are_none(String cell) {
        assertThat(Looks.of(HEALTH, cell)).isEmpty();
    }

    @Test
    void offences_and_private_life() {
        assertThat(Looks.of(OFFENCE, "酒驾")).isPresent();
        assertThat(Looks.of(PRIVATE_LIFE, "离异，低保户")).isPresent();
    }

    @Test
    void a_word_now_and_then_says_nothing() {
        List<String> cells = new ArrayList<>(Collections.nCopies(98, "正常"));
        cells.addAll(List.of("高血压", "糖尿病"));
        assertThat(Looks.of(HEALTH, cells)).isEmpty();
        cells.add("冠心病");
        assertThat(Looks.of(HEALTH, cells)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121.43001,31.19001", "POINT(121.430010 31.190010)", "31.19001 121.43001"})
    void positions_to_the_metre(String cell) {
        assertThat(Looks.of(PRECISE_POSITION, cell)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"121.4300,31.1900", "121.43001", "121.43001,121.43002", "200.43001,31.19001", "1.43001,2.19001"})
    void no_positions_to_the_metre(String cell) {
        assertThat(Looks.of(PRECISE_POSITION, cell)).isEmpty();
    }
}
