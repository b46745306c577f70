package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CityEvents.accesses;
import static io.kaifang.audit.figures.count.CityEvents.amended;
import static io.kaifang.audit.figures.count.CityEvents.approved;
import static io.kaifang.audit.figures.count.CityEvents.classified;
import static io.kaifang.audit.figures.count.CityEvents.incomplete;
import static io.kaifang.audit.figures.count.CityEvents.materialMissing;
import static io.kaifang.audit.figures.count.CityEvents.measure;
import static io.kaifang.audit.figures.count.CityEvents.overdue;
import static io.kaifang.audit.figures.count.CityEvents.published;
import static io.kaifang.audit.figures.count.CityEvents.refused;
import static io.kaifang.audit.figures.count.CityEvents.submitted;
import static io.kaifang.audit.figures.count.CityEvents.violation;
import static io.kaifang.audit.figures.count.CityEvents.withdrawn;
import static io.kaifang.audit.figures.count.CountedLedger.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.report.FiguresCsv;
import io.kaifang.audit.figures.report.ReportPage;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.rest.Language;
import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresTest {

    private static final Period NOVEMBER = Period.parse("2026-11");

    private static final RefusalReason TOO_RISKY =
            new RefusalReason(RefusalGround.NOT_STATED, new Text("风险过高", "Too risky"));

    @RegisterExtension
    final CountedLedger city = new CountedLedger();

    @Test
    void openness_is_the_list_as_it_stood_at_the_end_against_what_was_tiered() {
        city.event("2026-09-01T00:00:00Z", classified("l-1", "g-1", Category.UNCONDITIONAL));
        city.event("2026-09-01T00:00:00Z", classified("l-2", "g-1", Category.CONDITIONAL));
        city.event("2026-09-01T00:00:00Z", classified("l-3", "g-1", Category.CLOSED));
        city.event("2026-12-05T00:00:00Z", classified("l-4", "g-2", Category.UNCONDITIONAL));
        city.event("2026-10-01T00:00:00Z", published("l-1", "g-1", Category.UNCONDITIONAL));
        city.event("2026-11-02T00:00:00Z", published("l-2", "g-1", Category.CONDITIONAL));
        city.event("2026-12-06T00:00:00Z", published("l-4", "g-2", Category.UNCONDITIONAL));
        city.event("2026-11-20T00:00:00Z", withdrawn("l-1"));

        List<Figure> november = city.figures(NOVEMBER);
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
        city.event("2026-11-09T15:59:00Z", approved("p-1"));
        city.accepted("p-2", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event("2026-11-09T16:30:00Z", overdue("p-2"));
        city.event("2026-11-10T01:00:00Z", refused("p-2", TOO_RISKY));
        city.accepted("p-2", "2026-11-12T00:00:00Z", "2026-11-19");
        city.event("2026-11-12T12:00:00Z", approved("p-2"));

        List<Figure> figures = city.figures(NOVEMBER);
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
                "2026-11-03T00:00:00Z",
                refused("p-1", new RefusalReason(RefusalGround.MIXING_RISK, new Text("说明", "words"))));
        assertThat(value(city.figures(NOVEMBER), Measure.REFUSED_FOR, "g-1", "MIXING_RISK"))
                .isEqualTo(1);
    }

    @Test
    void a_refusal_that_was_recorded_before_grounds_were_stated_is_counted_by_its_words() {
        city.unlike(ApplicationRefused.class, 1, "2026-11-03T00:00:00Z", """
            {"application":"p-1","listing":"l-1","agency":"g-1","reasons":[{"zh":"风险过高","en":"Too risky"}],
             "by":"o-1","at":"2026-11-03T00:00:00Z"}\
            """);
        assertThat(city.figures(NOVEMBER))
                .filteredOn(figure -> figure.key().measure() == Measure.REFUSED_FOR)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.key().detail()).isEqualTo("风险过高");
                    assertThat(figure.words()).isEqualTo(TOO_RISKY.text());
                });
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    @Test
    void refusals_are_told_by_their_reasons_and_count_to_the_agency_that_the_application_belongs_to() {
        city.event("2026-11-01T00:00:00Z", submitted("p-1", 1));
        city.event("2026-11-01T01:00:00Z", incomplete("p-1", materialMissing("/a"), materialMissing("/b")));

        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.INCOMPLETE, "g-1", null)).isEqualTo(1);
        assertThat(value(figures, Measure.INCOMPLETE_FOR, "g-1", "material-missing"))
                .isEqualTo(1);
    }

    @Test
    void use_and_violations_are_summed_from_what_their_leaves_say() {
        city.event("2026-11-03T00:00:00Z", accesses(10, 19, 500, 9000, 2));
        city.event("2026-11-03T00:00:05Z", accesses(20, 20, 1, 90, 0));
        city.event("2026-11-04T00:00:00Z", violation(ViolationKind.BEYOND_SCENARIO));
        city.event("2026-11-04T01:00:00Z", measure(MeasureKind.CLOSE, true));
        city.event("2026-11-04T02:00:00Z", measure(MeasureKind.CLOSE, false));

        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.ACCESSES, null, null)).isEqualTo(11);
        assertThat(value(figures, Measure.ACCESSES_REFUSED, null, null)).isEqualTo(2);
        assertThat(value(figures, Measure.ROWS, null, null)).isEqualTo(501);
        assertThat(value(figures, Measure.VIOLATIONS, "g-1", "BEYOND_SCENARIO")).isEqualTo(1);
        assertThat(value(figures, Measure.MEASURES, "g-1", "CLOSE")).isEqualTo(2);
        assertThat(value(figures, Measure.MEASURES_PUBLISHED, "g-1", "CLOSE")).isEqualTo(1);
    }

    @Test
    void every_figure_names_its_leaves() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event("2026-11-03T01:00:00Z", approved("p-1"));
        city.event(
                "2026-10-31T15:59:59Z", published("l-1", "g-1", Category.UNCONDITIONAL)); // still October in Shanghai
        city.event("2026-10-31T16:00:00Z", published("l-2", "g-1", Category.UNCONDITIONAL));

        var all = new Figures(city.leaves());
        for (Figure figure : city.figures(NOVEMBER)) {
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
        city.event("2019-01-01T00:00:00Z", published("l-1", "g-1", Category.UNCONDITIONAL));
        for (int other = 1; other < 512; other++) {
            city.event("2019-02-01T00:00:00Z", amended("l-1"));
        }
        assertThat(value(city.figures(NOVEMBER), Measure.LISTED, "g-1", "UNCONDITIONAL"))
                .isEqualTo(1);
        city.prune(256);
        city.prune(512);
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.LISTED, "g-1", "UNCONDITIONAL")).isNaN();
        assertThat(value(figures, Measure.PRUNED, null, null)).isEqualTo(512);
        assertThat(FiguresCsv.of(NOVEMBER, figures)).contains("\"pruned\"");
        assertThat(new Figures(city.leaves()).leaves(NOVEMBER, new FigureKey(Measure.PRUNED, null, null), -1, 9))
                .as("the two decisions")
                .containsExactly(512L, 513L);
    }

    @Test
    void a_leaf_that_lacks_what_is_counted_spoils_no_report() {
        city.unlike(ListingClassified.class, 1, "2026-11-01T00:00:00Z", "{\"listing\":\"l-1\"}");
        city.unlike(ViolationRecorded.class, 1, "2026-11-01T00:00:00Z", "{}");
        city.unlike(ApplicationRefused.class, 1, "2026-11-01T00:00:00Z", "{\"reasons\":[{\"zh\":\"\"}]}");
        city.unlike(ListingReturned.class, 1, "2026-11-01T00:00:00Z", "{\"faults\":[{}]}");
        city.unlike(AccessBatchClosed.class, 1, "2026-11-01T00:00:00Z", "not json");
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.TIERED, null, "")).isEqualTo(1);
        assertThat(value(figures, Measure.REFUSED_FOR, null, "—")).isEqualTo(1);
    }

    @Test
    void a_month_and_a_year_are_spans_and_nothing_else() {
        assertThat(Period.parse("2026").words().zh()).isEqualTo("2026年");
        assertThat(Period.parse("2026-11").words().en()).isEqualTo("November 2026");
        for (String text : List.of("2026-13", "26", "2026-1", "last month", "")) {
            assertThatThrownBy(() -> Period.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }

    @Test
    void what_agencies_wrote_is_never_a_formula_nor_markup() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event(
                "2026-11-03T00:00:00Z",
                refused("p-1", new RefusalReason(RefusalGround.NOT_STATED, new Text("=cmd|'a,\"b", "x"))));
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(FiguresCsv.of(NOVEMBER, figures)).contains("\"'=cmd|'a,\"\"b\"");
        var page = new ReportPage(NOVEMBER, Language.ENGLISH, city.checkpoint(), figures);
        assertThat(page.traces()).hasSameSizeAs(figures);
        assertThat(page.traces())
                .allSatisfy(trace -> assertThat(trace.list()).startsWith("/audit/figures/2026-11/leaves?figure="));
    }
}
