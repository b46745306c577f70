package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "按 AQI(空气质量指数)计",
                "按 AQI（空气质量指数）计",
                "空气质量指数(AQI)",
                "空气质量指数（ AQI ，逐时）",
                "见 https://sh.gov.cn/AQI 的说明",
                "提供 csv 与 API 的说明",
                "单位 kWh",
                "型号 Environmental",
                "维生素 C 的含量",
                "AQI only in English"
            })
    void these_need_no_explanation(String text) {
        assertThat(Abbreviations.unexplained(text, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"按 AQI 计", "AQI(x)的值", "指(AQI)", "AQI 见空气质量指数", "以AQI计，AQI为准"})
    void these_do(String text) {
        assertThat(Abbreviations.unexplained(text, text)).containsExactly("AQI");
    }

    @Test
    void eight_letters_may_be_an_abbreviation_and_nine_are_a_word() {
        assertThat(Abbreviations.unexplained("按 ABCDEFGH 计", "")).containsExactly("ABCDEFGH");
        assertThat(Abbreviations.unexplained("按 ABCDEFGHI 计", "")).isEmpty();
    }

    @Test
    void title_summary_names_and_meanings_explain_each_other() {
        var draft = Drafts.json();
        draft.put("summary", "水务局每日检测的出厂水浑浊度，以 NTU 计，供市民了解饮用水安全。");
        assertThat(Checked.codesAt(draft, "/summary")).containsExactly("abbreviation-unexplained");
        ((ObjectNode) draft.at("/fields/1")).put("meaning", "以NTU(散射浊度单位)计的浑浊度");
        assertThat(Checked.codes(draft)).isEmpty();
    }
}
