package io.kaifang.catalog.draft.check;

import static io.kaifang.catalog.draft.check.Checked.codes;
import static io.kaifang.catalog.draft.check.Checked.codesAt;
import static io.kaifang.catalog.draft.check.Checked.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.Relation;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.id.ListingId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of theme, formats, frequency, relations and sharing. */
class ContentCheckTest {
    private static final ListingId OTHER = new ListingId("l-other");
    private static final ListingId THIRD = new ListingId("l-third");
    private final ObjectNode draft = Drafts.json();

    @Test
    void the_content_says_what_the_draft_said() {
        ListingContent content = Checked.content(draft.put("notes", " 备注 "));
        assertThat(content.title()).isEqualTo("上海市自来水水厂出厂水质监测数据(2024年,逐日)");
        assertThat(content.summary()).startsWith("水务局每日");
        assertThat(content.theme()).isEqualTo("资源环境");
        assertThat(content.area()).isEqualTo("上海市");
        assertThat(content.timeSpan()).isEqualTo("2024年");
        assertThat(content.frequency()).isEqualTo(UpdateFrequency.DAILY);
        assertThat(content.notes()).isEqualTo("备注");
        assertThat(content.relations()).isEmpty();
    }

    @Test
    void the_reason_goes_with_the_content() {
        assertThat(DraftCheck.check(Drafts.good(), Drafts.context()))
                .isInstanceOfSatisfying(
                        DraftCheck.Complete.class, it -> assertThat(it.reason()).isEqualTo("社会迫切需要,新增开放"));
    }

    @Test
    void one_theme_is_chosen() {
        draft.putArray("themes").add("卫生健康");
        assertThat(faults(draft)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("theme-not-one");
            assertThat(fault.message().zh()).contains("2 个", "资源环境、卫生健康");
        });
        draft.remove("theme");
        assertThat(Checked.content(draft).theme()).isEqualTo("卫生健康");
        draft.remove("themes");
        assertThat(codesAt(draft, "/theme")).containsExactly("theme-missing");
    }

    @Test
    void formats_stand_once_and_the_best_first() {
        draft.putArray("formats").add("xml").add("csv").add("CSV").add("接口");
        assertThat(Checked.content(draft).formats()).containsExactly(Format.API, Format.CSV, Format.XML);
        draft.putArray("formats");
        assertThat(codes(draft)).containsExactly("format-missing");
    }

    @Test
    void an_unknown_frequency_is_named_and_a_missing_one_is_only_missing() {
        draft.put("frequency", "常常");
        assertThat(faults(draft)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("frequency-unknown");
            assertThat(fault.message().zh()).contains("常常");
        });
        draft.remove("frequency");
        assertThat(codes(draft)).containsExactly("frequency-missing");
    }

    @Test
    void relations_lead_to_listings_that_exist() {
        ObjectNode first = draft.withArray("relations")
                .addObject()
                .put("listing", "l-other")
                .put("by", "水厂");
        draft.withArray("relations")
                .addObject()
                .put("listing", "l-third")
                .put("by", "时间")
                .put("difference", "按月汇总");
        var context = new DraftContext(List.of(), true, Drafts.context().knownTies(), Set.of(OTHER, THIRD));
        assertThat(Checked.content(draft, context).relations())
                .containsExactly(new Relation(OTHER, "水厂", null), new Relation(THIRD, "时间", "按月汇总"));
        first.remove("by");
        assertThat(Checked.faults(draft, context)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("relation-not-described");
            assertThat(fault.field()).isEqualTo("/relations/0/by");
        });
        first.put("by", "长".repeat(201)).put("difference", "长".repeat(201));
        assertThat(Checked.faults(draft, context))
                .extracting(fault -> fault.code() + fault.field())
                .containsExactly("too-long/relations/0/by", "too-long/relations/0/difference");
        first.put("by", "长".repeat(200)).put("difference", "长".repeat(200));
        assertThat(Checked.faults(draft, context)).isEmpty();
    }

    @Test
    void a_relation_without_a_listing_leads_nowhere() {
        draft.withArray("relations").addObject().put("by", "时间");
        assertThat(codesAt(draft, "/relations/0/listing")).containsExactly("relation-listing-unknown");
    }

    @Test
    void where_the_data_come_from_must_be_stated() {
        draft.remove("obtainedBySharing");
        assertThat(codes(draft)).containsExactly("sharing-not-stated");
        draft.put("obtainedBySharing", true);
        assertThat(codes(draft)).containsExactly("obtained-by-sharing");
    }

    @Test
    void a_context_without_one_listing_keeps_the_rest() {
        var one = new SimilarTitle(OTHER, "一", 0.8);
        var two = new SimilarTitle(THIRD, "二", 0.9);
        var context = new DraftContext(List.of(one, two), true, Drafts.context().knownTies(), Set.of(OTHER));
        assertThat(context.without(OTHER))
                .isEqualTo(new DraftContext(List.of(two), true, Drafts.context().knownTies(), Set.of(OTHER)));
    }

    @Test
    void the_title_is_shown_without_what_nobody_can_read() {
        assertThat(DraftReader.read(Drafts.json().put("title", " 水\u0000厂 ")).shownTitle())
                .isEqualTo("水\uFFFD厂");
        assertThat(Drafts.titled("长".repeat(80)).shownTitle()).hasSize(80);
        assertThat(Drafts.titled("长".repeat(81)).shownTitle()).hasSize(80);
        draft.remove("title");
        assertThat(DraftReader.read(draft).shownTitle()).isEmpty();
        assertThat(DraftReader.read(draft).nameKey().isEmpty()).isTrue();
    }
}
