package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CountedLedger.about;
import static io.kaifang.audit.figures.count.CountedLedger.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.report.FiguresCsv;
import io.kaifang.audit.figures.report.ReportPage;
import io.kaifang.rest.Language;
import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresTest {

    private static final Period NOVEMBER = Period.parse("2026-11");

    @RegisterExtension
    final CountedLedger city = new CountedLedger();

    @Test
    void openness_is_the_list_as_it_stood_at_the_end_against_what_was_tiered() {
        city.classified("l-1", "g-1", "UNCONDITIONAL", "2026-09-01T00:00:00Z");
        city.classified("l-2", "g-1", "CONDITIONAL", "2026-09-01T00:00:00Z");
        city.classified("l-3", "g-1", "CLOSED", "2026-09-01T00:00:00Z");
        city.classified("l-4", "g-2", "UNCONDITIONAL", "2026-12-05T00:00:00Z");
        city.published("l-1", "g-1", "UNCONDITIONAL", "2026-10-01T00:00:00Z");
        city.published("l-2", "g-1", "CONDITIONAL", "2026-11-02T00:00:00Z");
        city.published("l-4", "g-2", "UNCONDITIONAL", "2026-12-06T00:00:00Z");
        city.event("catalog.listing-withdrawn", "2026-11-20T00:00:00Z", "{\"listing\":\"l-1\",\"agency\":\"g-1\"}");

        var november = city.figures(NOVEMBER);
        assertThat(value(november, Measure.LISTED, "g-1", "CONDITIONAL")).isEqualTo(1);
        assertThat(value(november, Measure.LISTED, "g-1", "UNCONDITIONAL")).isNaN();
        assertThat(value(november, Measure.TIERED, "g-1", "CLOSED")).isEqualTo(1);
        assertThat(value(november, Measure.OPEN_SHARE, "g-1", null)).isEqualTo(100.0 / 3);
        assertThat(value(november, Measure.PUBLISHED, "g-1", "CONDITIONAL")).isEqualTo(1);
        assertThat(value(november, Measure.WITHDRAWN, "g-1", null)).isEqualTo(1);
        assertThat(november).noneMatch(figure -> "g-2".equals(figure.key().agency()));
        assertThat(value(city.figures(Period.parse("2026")), Measure.PUBLISHED, "g-2", "UNCONDITIONAL"))
                .isEqualTo(1);
    }

    @Test
    void a_review_is_measured_from_its_last_acceptance_and_against_its_due_day_in_shanghai() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        // 23:59 of the due day by Shanghai's clock
        city.decided("p-1", "approved", "2026-11-09T15:59:00Z");
        city.accepted("p-2", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event("access-request.review-became-overdue", "2026-11-09T16:30:00Z", about("p-2"));
        city.decided("p-2", "refused", "2026-11-10T01:00:00Z");
        city.accepted("p-2", "2026-11-12T00:00:00Z", "2026-11-19");
        city.decided("p-2", "approved", "2026-11-12T12:00:00Z");

        var figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.RECEIVED, "g-1", null)).isEqualTo(3);
        assertThat(value(figures, Measure.APPROVED, "g-1", null)).isEqualTo(2);
        assertThat(value(figures, Measure.REFUSED, "g-1", null)).isEqualTo(1);
        assertThat(value(figures, Measure.IN_TIME, "g-1", null)).isEqualTo(200.0 / 3);
        assertThat(value(figures, Measure.HOURS, "g-1", null)).isCloseTo((182.9833 + 192 + 12) / 3, within(0.01));
        assertThat(value(figures, Measure.OVERDUE, "g-1", null)).isEqualTo(1);
        assertThat(value(figures, Measure.REFUSED_FOR, "g-1", "风险过高")).isEqualTo(1);
    }

    @Test
    void a_refusal_that_states_its_ground_is_counted_by_it() {
        city.event(
                "access-request.application-refused",
                "2026-11-03T00:00:00Z",
                "{\"application\":\"p-1\",\"agency\":\"g-1\",\"reasons\":[{\"ground\":\"MIXING_RISK\","
                        + "\"text\":{\"zh\":\"说明\",\"en\":\"words\"}}]}");
        assertThat(value(city.figures(NOVEMBER), Measure.REFUSED_FOR, "g-1", "MIXING_RISK"))
                .isEqualTo(1);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void refusals_are_told_by_their_reasons_and_count_to_the_agency_that_the_application_belongs_to() {
        city.event(
                "access-request.application-submitted",
                "2026-11-01T00:00:00Z",
                "{\"application\":\"p-1\",\"listing\":\"l-1\",\"agency\":\"g-1\",\"applicant\":\"u-1\"}");
        var missing =
                "{\"field\":\"%s\",\"code\":\"material-missing\",\"message\":{\"zh\":\"缺少材料\",\"en\":\"A material is missing\"}}";
        city.event(
                "access-request.application-refused-as-incomplete",
                "2026-11-01T01:00:00Z",
                "{\"application\":\"p-1\",\"reasons\":[%s,%s]}"
                        .formatted(missing.formatted("/a"), missing.formatted("/b")));

        var figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.INCOMPLETE, "g-1", null)).isEqualTo(1);
        assertThat(value(figures, Measure.INCOMPLETE_FOR, "g-1", "material-missing"))
                .isEqualTo(1);
    }

    @Test
    void use_and_violations_are_summed_from_what_their_leaves_say() {
        city.event(
                "delivery.access-batch-closed",
                "2026-11-03T00:00:00Z",
                "{\"batch\":\"b-1\",\"firstSequence\":10,\"lastSequence\":19,\"rows\":500,\"bytes\":9000,\"refused\":2}");
        city.event(
                "delivery.access-batch-closed",
                "2026-11-03T00:00:05Z",
                "{\"batch\":\"b-2\",\"firstSequence\":20,\"lastSequence\":20,\"rows\":1,\"bytes\":90,\"refused\":0}");
        city.event(
                "agreement.violation-recorded",
                "2026-11-04T00:00:00Z",
                "{\"violation\":\"v-1\",\"agreement\":\"a-1\",\"listing\":\"l-1\",\"agency\":\"g-1\",\"user\":\"u-1\",\"kind\":\"BEYOND_SCENARIO\"}");
        city.event(
                "agreement.measure-taken",
                "2026-11-04T01:00:00Z",
                "{\"violation\":\"v-1\",\"agreement\":\"a-1\",\"agency\":\"g-1\",\"measure\":\"CLOSE\",\"published\":true}");

        var figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.ACCESSES, null, null)).isEqualTo(11);
        assertThat(value(figures, Measure.ACCESSES_REFUSED, null, null)).isEqualTo(2);
        assertThat(value(figures, Measure.ROWS, null, null)).isEqualTo(501);
        assertThat(value(figures, Measure.VIOLATIONS, "g-1", "BEYOND_SCENARIO")).isEqualTo(1);
        assertThat(value(figures, Measure.MEASURES_PUBLISHED, "g-1", "CLOSE")).isEqualTo(1);
    }

    @Test
    void every_figure_names_its_leaves() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        city.decided("p-1", "approved", "2026-11-03T01:00:00Z");
        city.published("l-1", "g-1", "UNCONDITIONAL", "2026-10-31T15:59:59Z"); // still October in Shanghai
        city.published("l-2", "g-1", "UNCONDITIONAL", "2026-10-31T16:00:00Z");

        var all = new Figures(city.leaves());
        for (var figure : city.figures(NOVEMBER)) {
            assertThat(all.leaves(NOVEMBER, figure.key(), -1, 100))
                    .as(figure.key().toString())
                    .hasSize((int) figure.leaves().count());
        }
        assertThat(all.leaves(NOVEMBER, new FigureKey(Measure.IN_TIME, "g-1", null), -1, 100))
                .containsExactly(1L, 2L); // the due day, and the decision
        var published = new FigureKey(Measure.PUBLISHED, "g-1", "UNCONDITIONAL");
        assertThat(all.leaves(NOVEMBER, published, -1, 100)).containsExactly(4L);
        assertThat(all.leaves(NOVEMBER, published, 4, 100)).isEmpty();
    }

    @Test
    void what_is_past_its_term_is_counted_nowhere_and_every_report_says_so() {
        city.published("l-1", "g-1", "UNCONDITIONAL", "2019-01-01T00:00:00Z");
        for (int other = 1; other < 512; other++) {
            city.event("catalog.listing-amended", "2019-02-01T00:00:00Z", "{\"listing\":\"l-1\"}");
        }
        assertThat(value(city.figures(NOVEMBER), Measure.LISTED, "g-1", "UNCONDITIONAL"))
                .isEqualTo(1);
        city.prune(256);
        city.prune(512);
        var figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.LISTED, "g-1", "UNCONDITIONAL")).isNaN();
        assertThat(value(figures, Measure.PRUNED, null, null)).isEqualTo(512);
        assertThat(FiguresCsv.of(NOVEMBER, figures)).contains("\"pruned\"");
        assertThat(new Figures(city.leaves()).leaves(NOVEMBER, new FigureKey(Measure.PRUNED, null, null), -1, 9))
                .as("the two decisions")
                .containsExactly(512L, 513L);
    }

    @Test
    void a_leaf_that_lacks_what_is_counted_spoils_no_report() {
        city.event("classification.listing-classified", "2026-11-01T00:00:00Z", "{\"listing\":\"l-1\"}");
        city.event("agreement.violation-recorded", "2026-11-01T00:00:00Z", "{}");
        city.event("access-request.application-refused", "2026-11-01T00:00:00Z", "{\"reasons\":[{\"zh\":\"\"}]}");
        city.event("catalog.listing-returned", "2026-11-01T00:00:00Z", "{\"faults\":[{}]}");
        city.event("delivery.access-batch-closed", "2026-11-01T00:00:00Z", "not json");
        var figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.TIERED, null, "")).isEqualTo(1);
        assertThat(value(figures, Measure.REFUSED_FOR, null, "—")).isEqualTo(1);
    }

    @Test
    void a_month_and_a_year_are_spans_and_nothing_else() {
        assertThat(Period.parse("2026").words().zh()).isEqualTo("2026年");
        assertThat(Period.parse("2026-11").words().en()).isEqualTo("November 2026");
        for (var text : List.of("2026-13", "26", "2026-1", "last month", "")) {
            assertThatThrownBy(() -> Period.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }

    @Test
    void what_agencies_wrote_is_never_a_formula_nor_markup() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event(
                "access-request.application-refused",
                "2026-11-03T00:00:00Z",
                "{\"application\":\"p-1\",\"agency\":\"g-1\",\"reasons\":[{\"zh\":\"=cmd|'a,\\\"b\",\"en\":\"x\"}]}");
        var figures = city.figures(NOVEMBER);
        assertThat(FiguresCsv.of(NOVEMBER, figures)).contains("\"'=cmd|'a,\"\"b\"");
        var page = new ReportPage(NOVEMBER, Language.ENGLISH, city.checkpoint(), figures);
        assertThat(page.traces()).hasSameSizeAs(figures);
        assertThat(page.traces())
                .allSatisfy(trace -> assertThat(trace.list()).startsWith("/audit/figures/2026-11/leaves?figure="));
    }
}
