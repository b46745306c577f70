package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.catalog.draft.check.DraftCheck.Complete;
import io.kaifang.catalog.draft.check.DraftCheck.Faulty;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.id.ListingId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
    private static final ListingId OTHER = new ListingId("l-other");

    private final ObjectNode draft = Drafts.json();

    @Test
    void a_good_draft_is_complete_and_offers_the_live_api_before_files() {
        assertThat(check(Drafts.context())).isInstanceOfSatisfying(Complete.class, it -> {
            assertThat(it.content().formats()).containsExactly(Format.API, Format.CSV);
            assertThat(it.content().frequency()).isEqualTo(UpdateFrequency.DAILY);
            assertThat(it.content().fields()).hasSize(2);
        });
    }

    @Test
    void every_fault_is_reported_at_once_with_its_place() {
        draft.remove(List.of("frequency", "reason", "obtainedBySharing"));
        draft.put("title", "数据").put("timeSpan", 7);
        draft.withArray("fields").addObject().put("name", "水厂名称");

        assertThat(faults())
                .extracting(Fault::field, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/timeSpan", "not-readable"),
                        tuple("/reason", "reason-missing"),
                        tuple("/title", "title-too-short"),
                        tuple("/title", "title-lacks-time"),
                        tuple("/title", "title-lacks-area"),
                        tuple("/title", "title-lacks-key-fields"),
                        tuple("/fields/2/name", "field-name-repeated"),
                        tuple("/fields/2/type", "field-type-missing"),
                        tuple("/fields/2/meaning", "field-meaning-missing"),
                        tuple("/fields/2/source", "field-tie-missing"),
                        tuple("/frequency", "frequency-missing"),
                        tuple("/obtainedBySharing", "sharing-not-stated"));
    }

    @Test
    void a_number_needs_a_unit() {
        field(1).remove("unit");
        assertThat(codes()).containsExactly("field-unit-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"水厂名称", "水厂 名称。", "名称"})
    void a_meaning_says_more_than_the_name(String meaning) {
        field(0).put("meaning", meaning);
        assertThat(codes()).containsExactly("field-meaning-says-nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "XLSX", ".mdb", "dwg"})
    void formats_of_one_maker_are_refused_with_what_to_offer_instead(String format) {
        draft.putArray("formats").add("csv").add(format);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("format-not-open");
            assertThat(fault.field()).isEqualTo("/formats/1");
            assertThat(fault.remedy().zh()).containsAnyOf("CSV", "GeoJSON");
        });
    }

    @Test
    void a_format_that_nobody_knows_is_refused() {
        draft.putArray("formats").add("MSF");
        assertThat(codes()).containsExactly("format-unknown");
    }

    @Test
    void an_abbreviation_is_explained_once_or_returned_once() {
        field(1).put("name", "浑浊度NTU").put("meaning", "以NTU计的出厂水浑浊度");
        assertThat(codes()).containsExactly("abbreviation-unexplained");

        field(1).put("meaning", "以散射浊度单位(NTU)计的出厂水浑浊度");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_tie_must_point_into_the_agencys_own_directory() {
        field(0).withObject("/source").put("column", "elsewhere");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("field-tie-unknown");
            assertThat(fault.message().en()).contains("SW-001/elsewhere");
        });
    }

    @Test
    void without_a_directory_the_whole_is_reported_once() {
        assertThat(check(Drafts.NOTHING_KNOWN))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        it -> assertThat(it.faults()).extracting(Fault::code).containsExactly("directory-missing"));
    }

    @Test
    void data_got_by_sharing_cannot_be_listed() {
        draft.put("obtainedBySharing", true);
        assertThat(codes()).containsExactly("obtained-by-sharing");
    }

    @Test
    void a_like_title_is_shown_and_passes_once_the_difference_is_stated() {
        DraftContext context = new DraftContext(
                List.of(new SimilarTitle(OTHER, "上海市自来水水厂出厂水质监测数据(2023年,逐日)", 0.91)),
                true,
                Set.of(new SourceTie("SW-001", "plant_name"), new SourceTie("SW-001", "turbidity")),
                Set.of(OTHER));
        assertThat(check(context))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        it -> assertThat(it.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message().zh()).contains("l-other", "2023年", "91%")));

        draft.withArray("relations")
                .addObject()
                .put("listing", "l-other")
                .put("by", "水厂名称")
                .put("difference", "本清单是2024年的数据");
        assertThat(check(context)).isInstanceOf(Complete.class);
    }

    @Test
    void an_unknown_relation_is_reported() {
        draft.withArray("relations").addObject().put("listing", "l-none").put("by", "时间");
        assertThat(codes()).containsExactly("relation-listing-unknown");
    }

    @Test
    void control_characters_and_endless_texts_are_refused() {
        draft.put("summary", "水务局\u0000每日检测").put("notes", "长".repeat(4001));
        assertThat(codes()).containsExactly("has-control-characters", "too-long");
    }

    @Test
    void a_draft_that_is_no_object_is_a_fault_and_not_a_failure() {
        assertThat(DraftCheck.check(DraftReader.read(draft.path("fields")), Drafts.NOTHING_KNOWN))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::code)
                                .contains("not-readable", "title-missing", "fields-missing"));
    }

    @Test
    void placeholders_in_what_was_sent_stay_what_they_are() {
        draft.put("frequency", "{0}{9}");
        assertThat(faults())
                .singleElement()
                .satisfies(it -> assertThat(it.message().zh()).contains("“{0}{9}”"));
    }

    private ObjectNode field(int index) {
        return (ObjectNode) draft.path("fields").path(index);
    }

    private List<String> codes() {
        return faults().stream().map(Fault::code).toList();
    }

    private List<Fault> faults() {
        return switch (check(Drafts.context())) {
            case Complete _ -> List.of();
            case Faulty it -> it.faults();
        };
    }

    private DraftCheck.Verdict check(DraftContext context) {
        return DraftCheck.check(DraftReader.read(draft), context);
    }
}
