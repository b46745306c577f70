package io.kaifang.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "上海市空气质量数据(2023年), 上海市空气质量数据(2024年), true",
        "上海水厂水质监测数据, 上海市水厂水质监测, true",
        "上海水厂水质监测, 上海管网水质监测, false",
        "上海重点污染源基本信息, 上海重点污染源监督性监测, false",
        "上海实时雨量, 浦东公交车离到站数据, false",
    })
    void titles_are_similar_where_a_reader_would_mix_them_up(String one, String other, boolean tooSimilar) {
        assertThat(TitleSimilarity.of(one, other) >= TitleSimilarity.TOO_SIMILAR)
                .isEqualTo(tooSimilar);
    }

    @Test
    void width_case_spaces_and_punctuation_make_no_new_name() {
        assertThat(NameKey.of("上海市　空气质量（ＡＱＩ）")).isEqualTo(NameKey.of("上海市空气质量(aqi)"));
    }

    @Test
    void a_name_of_only_punctuation_is_none() {
        assertThat(NameKey.of("'; --").isEmpty()).isTrue();
        assertThat(TitleSimilarity.of("", "上海")).isZero();
    }

    @Test
    void a_name_is_at_most_eighty_characters() {
        assertThat(NameKey.of("长".repeat(81))).isEqualTo(NameKey.of("长".repeat(80)));
        assertThat(NameKey.of("长".repeat(80))).isNotEqualTo(NameKey.of("长".repeat(79)));
        assertThat(NameKey.of(null).isEmpty()).isTrue();
    }

    @Test
    void similarity_is_the_share_of_pairs_in_common() {
        assertThat(TitleSimilarity.of("一二三四", "一二三五")).isEqualTo(2.0 * 2 / 6);
        assertThat(TitleSimilarity.of("一二三四", "一二三四")).isEqualTo(1);
        assertThat(TitleSimilarity.of("上海", "")).isZero();
    }

    @Test
    void words_that_every_data_set_carries_count_for_nothing() {
        assertThat(TitleSimilarity.pairs("水厂数据集信息")).containsExactly("水厂");
        assertThat(TitleSimilarity.pairs("一二三")).containsExactlyInAnyOrder("一二", "二三");
    }
}
