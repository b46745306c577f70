package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CityEvents.accesses;
import static io.kaifang.audit.figures.count.CityEvents.approved;
import static io.kaifang.audit.figures.count.CityEvents.classified;
import static io.kaifang.audit.figures.count.CityEvents.overdue;
import static io.kaifang.audit.figures.count.CityEvents.published;
import static io.kaifang.audit.figures.count.CityEvents.refused;
import static io.kaifang.audit.figures.count.CityEvents.restored;
import static io.kaifang.audit.figures.count.CityEvents.submitted;
import static io.kaifang.audit.figures.count.CityEvents.suspended;
import static io.kaifang.audit.figures.count.CountedLedger.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.report.FiguresCsv;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.classification.Category;
import io.kaifang.testkit.contract.ExampleEvents;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to the same thing again is not counted as another thing. */
class CountedOnceTest {

    private static final Period NOVEMBER = Period.parse("2026-11");

    private static final MisuseReported MISUSE = new ExampleEvents().of(MisuseReported.class);

    @RegisterExtension
    final CountedLedger city = new CountedLedger();

    @Test
    void a_change_that_is_published_puts_nothing_on_the_list_again() {
        city.event("2026-10-05T00:00:00Z", published("l-1", "g-1", Category.UNCONDITIONAL));
        city.event("2026-11-05T00:00:00Z", published("l-2", "g-1", Category.UNCONDITIONAL));
        city.event("2026-11-06T00:00:00Z", published("l-1", "g-1", Category.UNCONDITIONAL));
        city.event("2026-11-07T00:00:00Z", published("l-2", "g-1", Category.UNCONDITIONAL));
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.PUBLISHED, "g-1", "UNCONDITIONAL")).isEqualTo(1);
        assertThat(value(figures, Measure.LISTED, "g-1", "UNCONDITIONAL")).isEqualTo(2);
    }

    @Test
    void a_suspended_data_set_stands_on_the_list_and_is_not_open_until_it_is_restored() {
        for (String listing : List.of("l-1", "l-2")) {
            city.event("2026-09-01T00:00:00Z", classified(listing, "g-1", Category.UNCONDITIONAL));
            city.event("2026-10-05T00:00:00Z", published(listing, "g-1", Category.UNCONDITIONAL));
            city.event("2026-11-05T00:00:00Z", suspended(listing));
        }
        city.event("2026-11-06T00:00:00Z", restored("l-1"));
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.LISTED, "g-1", "UNCONDITIONAL")).isEqualTo(2);
        assertThat(value(figures, Measure.OPEN_SHARE, "g-1", null)).isEqualTo(50);
        assertThat(value(figures, Measure.RESTORED, "g-1", null)).isEqualTo(1);
    }

    @Test
    void an_application_that_comes_again_with_changes_is_one_application() {
        for (int revision = 1; revision <= 3; revision++) {
            city.event("2026-11-0" + revision + "T00:00:00Z", submitted("p-1", revision));
        }
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.APPLICATIONS, "g-1", null)).isEqualTo(1);
        assertThat(value(figures, Measure.RESUBMITTED, "g-1", null)).isEqualTo(2);
    }

    @Test
    void a_refusal_with_two_reasons_on_one_ground_was_refused_on_it_once() {
        city.event("2026-11-03T00:00:00Z", refused("p-1", other("甲"), other("乙")));
        assertThat(value(city.figures(NOVEMBER), Measure.REFUSED_FOR, "g-1", "OTHER"))
                .isEqualTo(1);
    }

    @Test
    void a_review_decided_after_its_last_day_is_overdue_whether_it_was_noticed_or_not() {
        city.accepted("p-1", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event("2026-11-09T16:00:01Z", approved("p-1")); // a second into the tenth in Shanghai
        city.accepted("p-2", "2026-11-02T01:00:00Z", "2026-11-09");
        city.event("2026-11-09T16:00:30Z", overdue("p-2"));
        city.event("2026-11-10T01:00:00Z", approved("p-2"));
        assertThat(value(city.figures(NOVEMBER), Measure.OVERDUE, "g-1", null)).isEqualTo(2);
    }

    @Test
    void a_leaf_whose_cause_comes_while_it_is_counted_is_counted_once() {
        int all = 1_200; // more than a page
        for (int i = 0; i < all; i++) {
            city.event("2026-11-03T00:00:00Z", MISUSE, Map.of("causationid", "e-" + all));
        }
        city.index();
        var counted = new ArrayList<Long>();
        city.leaves()
                .inOrder(
                        Set.of(CountedEvents.typeOf(MisuseReported.class)), NOVEMBER.from(), NOVEMBER.until(), leaf -> {
                            if (counted.isEmpty()) {
                                // by its service's clock later than what it caused, which is ordered behind it from now
                                // on
                                city.event("2026-11-20T00:00:00Z", new ExampleEvents().of(UsageReported.class));
                                city.index();
                            }
                            counted.add(leaf.index());
                        });
        assertThat(counted).hasSize(all).doesNotHaveDuplicates();
    }

    @Test
    void sums_are_written_out_whole_and_months_named_whatever_the_machine_speaks() {
        city.event("2026-11-03T00:00:00Z", accesses(1, 1, 1, 123_456_789_012L, 0));
        assertThat(FiguresCsv.of(NOVEMBER, city.figures(NOVEMBER))).contains(",\"123456789012\",");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(NOVEMBER.words().en()).isEqualTo("November 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_year_that_no_database_knows_is_no_span() {
        for (String text : List.of("+999999-01", "-9999-01", "+10000", "-001")) {
            assertThatThrownBy(() -> Period.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
        assertThat(Period.parse("2026-11").from()).isEqualTo(Instant.parse("2026-10-31T16:00:00Z"));
    }

    private static RefusalReason other(String words) {
        return new RefusalReason(RefusalGround.OTHER, new Text(words, "words"));
    }
}
