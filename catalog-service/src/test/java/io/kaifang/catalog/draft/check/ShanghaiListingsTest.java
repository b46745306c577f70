package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The 27 listings as Shanghai's agencies published them for the SODA contest, held against Art. 9 as they are.
 * Source: github.com/SODAChallenges/SODAChallenges.github.io, Apache-2.0.
 */
class ShanghaiListingsTest {
    private final List<JsonNode> listings = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        try (var file = ShanghaiListingsTest.class.getResourceAsStream("/shanghai/shanghai-listings.json")) {
            new ObjectMapper().readTree(file).path("listings").forEach(listings::add);
        }
    }

    @Test
    void all_27_come_back_for_what_they_all_lack() {
        assertThat(listings)
                .hasSize(27)
                .allSatisfy(listing -> assertThat(codes(listing))
                        .contains(
                                "fields-missing",
                                "frequency-missing",
                                "reason-missing",
                                "area-missing",
                                "time-span-missing",
                                "sharing-not-stated")
                        .doesNotContain("not-readable", "title-missing", "summary-missing", "format-missing"));
    }

    @Test
    void only_the_live_rainfall_tells_its_time_in_its_title() {
        assertThat(titles("title-lacks-time")).hasSize(26).doesNotContain("上海实时雨量");
    }

    @Test
    void spreadsheets_of_one_maker_and_unknown_formats_are_named() {
        assertThat(titles("format-not-open"))
                .containsExactlyInAnyOrder(
                        "上海市企业信用平台数据（普陀区部分）",
                        "上海市派出所出警数据",
                        "上海12315消费者投诉举报记录",
                        "上海市工商行政处罚信息",
                        "上海市空气质量数据",
                        "上海食品抽样数据",
                        "上海食品流通企业信息");
        assertThat(titles("format-unknown")).containsExactly("中国航旅数据");
    }

    @Test
    void a_row_of_field_names_is_no_summary() {
        assertThat(titles("summary-only-lists-fields"))
                .contains("上海市城市道路交通指数", "上海气象数据", "上海市交通事故数据")
                .doesNotContain("上海食品溯源数据", "摩拜上海城区用户使用数据", "挚达新能源汽车公共充电桩数据");
    }

    @Test
    void abbreviations_without_a_word_are_named() {
        assertThat(titles("abbreviation-unexplained"))
                .containsExactlyInAnyOrder(
                        "上海园区灯控数据", "上海强生出租汽车行车数据", "挚达新能源汽车公共充电桩数据", "上海水厂水质监测", "上海管网水质监测", "上海市空气质量数据");
    }

    @Test
    void several_themes_are_one_too_many() {
        assertThat(titles("theme-not-one")).hasSize(9).contains("上海气象数据");
    }

    @Test
    void every_fault_says_where_it_is() {
        assertThat(listings)
                .allSatisfy(listing -> assertThat(faults(listing))
                        .allSatisfy(fault -> assertThat(fault.field()).startsWith("/")));
    }

    private List<String> titles(String code) {
        return listings.stream()
                .filter(listing -> codes(listing).contains(code))
                .map(listing -> listing.path("title").textValue())
                .toList();
    }

    private static List<String> codes(JsonNode listing) {
        return faults(listing).stream().map(Fault::code).toList();
    }

    private static List<Fault> faults(JsonNode listing) {
        return switch (DraftCheck.check(DraftReader.read(listing), Drafts.NOTHING_KNOWN)) {
            case DraftCheck.Complete _ -> List.of();
            case DraftCheck.Faulty it -> it.faults();
        };
    }
}
