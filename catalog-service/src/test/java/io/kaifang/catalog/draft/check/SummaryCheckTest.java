package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"事故ID、事故地点、事故时间", "编号（唯一）, 名称, 地址；电话", "甲;乙;丙"})
    void a_row_of_names_says_nothing(String summary) {
        assertThat(SummaryCheck.namesIn(summary)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"事故地点、事故时间", "水厂名称、检测项目。数值", "甲、乙、一二三四五六七八九十一二三四五六", "水务局每日采样检测的出厂水水质结果", ""})
    void a_sentence_says_something(String summary) {
        assertThat(SummaryCheck.namesIn(summary)).isEmpty();
    }

    @Test
    void fifteen_characters_may_be_a_name() {
        assertThat(SummaryCheck.namesIn("甲、 、乙、一二三四五六七八九十一二三四五")).containsExactly("甲", "乙", "一二三四五六七八九十一二三四五");
    }

    @Test
    void what_stands_in_brackets_is_no_part_of_a_name() {
        assertThat(SummaryCheck.namesIn("编号(唯一、必填)、名称、地址")).containsExactly("编号", "名称", "地址");
    }

    @Test
    void a_link_alone_is_no_summary() {
        ObjectNode draft = Drafts.json().put("summary", "https://data.sh.gov.cn/1");
        assertThat(Checked.codes(draft)).containsExactly("summary-is-a-link");
    }

    @Test
    void a_row_of_names_is_returned() {
        ObjectNode draft = Drafts.json().put("summary", "水厂名称、浑浊度、余氯");
        assertThat(Checked.codes(draft)).containsExactly("summary-only-lists-fields");
    }
}
