package io.kaifang.catalog.draft.check;

import static io.kaifang.catalog.draft.check.Checked.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.id.ListingId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCheckTest {
    private static final ListingId OTHER = new ListingId("l-other");
    private final ObjectNode draft = Drafts.json();

    @ParameterizedTest
    @ValueSource(strings = {"2024年", "1998", "实时", "每日", "历年", "近三年", "至今", "annual", "Real-Time"})
    void the_time_span_may_be_said_in_many_ways(String time) {
        draft.put("title", "上海市自来水水厂出厂水质监测数据" + time);
        assertThat(codes(draft)).doesNotContain("title-lacks-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2124", "三年", "近一二三四年"})
    void other_words_are_no_time_span(String noTime) {
        draft.put("title", "上海市自来水水厂出厂水质监测数据" + noTime);
        assertThat(codes(draft)).containsExactly("title-lacks-time");
    }

    @Test
    void five_letters_and_digits_are_long_enough() {
        draft.put("area", "水厂").put("title", "水厂2024");
        assertThat(codes(draft)).isEmpty();
        draft.put("title", "水厂 实时！");
        assertThat(codes(draft)).containsExactly("title-too-short");
    }

    @Test
    void the_area_may_go_without_its_rank() {
        draft.put("title", "上海自来水水厂出厂水质监测数据(2024年)");
        assertThat(codes(draft)).isEmpty();
        draft.put("area", "北京市");
        assertThat(codes(draft)).containsExactly("title-lacks-area");
    }

    @Test
    void an_area_of_two_characters_stands_whole() {
        draft.put("area", "沪市").put("title", "沪自来水水厂出厂水质监测数据(2024年)");
        assertThat(codes(draft)).containsExactly("title-lacks-area");
    }

    @Test
    void some_field_shows_in_the_title_by_name_or_by_meaning() {
        draft.put("title", "上海市公共场所客流(2024年)");
        assertThat(codes(draft)).containsExactly("title-lacks-key-fields");
        ((ObjectNode) draft.at("/fields/1")).put("meaning", "场所的每日客流人数");
        assertThat(codes(draft)).isEmpty();
    }

    @Test
    void a_link_is_no_title_and_nothing_else_is_said_of_it() {
        draft.put("title", "https://data.sh.gov.cn/1");
        assertThat(codes(draft)).containsExactly("title-is-a-link");
        draft.put("title", "WWW.data.sh.gov.cn");
        assertThat(codes(draft)).containsExactly("title-is-a-link");
    }

    @Test
    void without_fields_only_the_fields_are_missing() {
        draft.putArray("fields");
        assertThat(codes(draft)).containsExactly("fields-missing");
    }

    @Test
    void from_three_quarters_on_titles_are_too_similar() {
        assertThat(similar(0.749)).isEmpty();
        assertThat(similar(0.75)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("title-too-alike");
            assertThat(fault.message().en()).contains("75%", "l-other", "另一个");
        });
        assertThat(similar(0.756))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().en()).contains("76%"));
    }

    @Test
    void the_difference_is_stated_in_six_characters_at_least_and_for_that_listing() {
        ObjectNode relation = draft.withArray("relations")
                .addObject()
                .put("listing", "l-other")
                .put("by", "水厂");
        relation.put("difference", "一二三四五 ");
        assertThat(similar(0.9)).hasSize(1);
        relation.put("difference", "一二三四五六");
        assertThat(similar(0.9)).isEmpty();
        relation.put("listing", "l-third");
        assertThat(similar(0.9)).extracting(Fault::code).contains("title-too-alike");
    }

    private List<Fault> similar(double similarity) {
        DraftContext good = Drafts.context();
        return Checked.faults(
                draft,
                new DraftContext(
                        List.of(new SimilarTitle(OTHER, "另一个", similarity)), true, good.knownTies(), Set.of(OTHER)));
    }
}
