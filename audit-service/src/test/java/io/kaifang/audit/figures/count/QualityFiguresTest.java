package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CityEvents.restored;
import static io.kaifang.audit.figures.count.CityEvents.suspended;
import static io.kaifang.audit.figures.count.CityEvents.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.contract.ExampleEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Renewal against the stated rhythm, results of the quality checks, years without a calendar (Art. 16, 19, 37). */
class QualityFiguresTest {
    private static final Period NOVEMBER = Period.parse("2026-11");
    private static final Period DECEMBER = Period.parse("2026-12");
    private static final QualitySummary CLEAN = new QualitySummary(100, 0, 0, 0, 0);

    @RegisterExtension
    final CountedLedger city = new CountedLedger();

    @Test
    void a_renewal_by_its_day_is_in_time_and_a_later_one_is_not() {
        city.event("2026-10-20T02:00:00Z", published("l-1", UpdateFrequency.WEEKLY));
        city.event("2026-10-20T03:00:00Z", released("l-1"));
        city.event("2026-10-27T15:59:00Z", released("l-1")); // 23:59 in Shanghai, on the seventh day
        city.event("2026-11-03T15:59:00Z", released("l-1"));
        city.event("2026-11-10T16:01:00Z", released("l-1")); // 00:01 on the day after
        assertThat(renewed(NOVEMBER)).isEqualTo(100.0 / 3); // in time, late, and one that has not come
    }

    @Test
    void an_update_that_does_not_come_is_late_in_each_period_until_it_does() {
        city.event("2026-10-20T02:00:00Z", published("l-1", UpdateFrequency.MONTHLY));
        assertThat(renewed(Period.parse("2026-10"))).isNaN();
        assertThat(renewed(NOVEMBER)).isEqualTo(0);
        assertThat(renewed(DECEMBER)).isEqualTo(0);
        city.event("2026-12-01T02:00:00Z", released("l-1"));
        city.event("2026-12-31T02:00:00Z", released("l-1"));
        assertThat(renewed(DECEMBER)).isEqualTo(50);
    }

    @Test
    void several_releases_of_one_day_are_one_renewal() {
        city.event("2026-11-01T02:00:00Z", published("l-1", UpdateFrequency.YEARLY));
        city.event("2026-11-02T02:00:00Z", released("l-1"));
        city.event("2026-11-02T03:00:00Z", released("l-1"));
        assertThat(city.figures(NOVEMBER))
                .filteredOn(figure -> figure.key().measure() == Measure.RENEWED_IN_TIME)
                .singleElement()
                .returns(1L, Figure::contributions);
    }

    @Test
    void what_has_no_rhythm_and_what_is_not_offered_is_never_late() {
        city.event("2026-09-01T02:00:00Z", published("l-1", UpdateFrequency.IRREGULAR));
        city.event("2026-09-01T02:00:00Z", published("l-2", UpdateFrequency.STATIC));
        city.event("2026-09-01T02:00:00Z", published("l-3", UpdateFrequency.QUARTERLY));
        city.event("2026-10-01T02:00:00Z", suspended("l-3"));
        city.event("2026-09-01T02:00:00Z", published("l-4", UpdateFrequency.DAILY));
        city.event("2026-09-01T03:00:00Z", withdrawn("l-4"));
        assertThat(renewed(DECEMBER)).isNaN();
        city.event("2026-12-20T02:00:00Z", restored("l-3"));
        assertThat(renewed(DECEMBER)).isNaN();
        city.event("2026-12-20T03:00:00Z", published("l-1", UpdateFrequency.REAL_TIME));
        assertThat(renewed(DECEMBER)).isEqualTo(0);
    }

    @Test
    void what_the_checks_found_is_told_by_kind_for_versions_that_passed_and_for_others() {
        city.event("2026-11-02T00:00:00Z", released("l-1"));
        city.event("2026-11-03T00:00:00Z", rejected(new QualitySummary(50, 1, 2, 0, 4)));
        city.event("2026-11-04T00:00:00Z", rejected(new QualitySummary(10, 0, 3, 0, 0)));
        List<Figure> figures = city.figures(NOVEMBER);
        assertThat(value(figures, Measure.CHECKED_ROWS, null)).isEqualTo(160);
        assertThat(value(figures, Measure.PASSED_CHECKS, null)).isEqualTo(100.0 / 3);
        assertThat(value(figures, Measure.FAULTS_FOUND, "MALFORMED_ROWS")).isEqualTo(1);
        assertThat(value(figures, Measure.FAULTS_FOUND, "WRONG_VALUES")).isEqualTo(5);
        assertThat(value(figures, Measure.FAULTS_FOUND, "MISSING_VALUES")).isNaN();
        assertThat(value(figures, Measure.FAULTS_FOUND, "DUPLICATE_ROWS")).isEqualTo(4);
    }

    @Test
    void a_deadline_that_waits_for_a_calendar_is_counted() {
        ReviewDueDateUnknown e = new ExampleEvents().of(ReviewDueDateUnknown.class);
        city.event(
                "2026-11-02T00:00:00Z",
                new ReviewDueDateUnknown(e.application(), new AgencyId("g-1"), e.workOrder(), 2027, e.at()));
        assertThat(value(city.figures(NOVEMBER), Measure.WITHOUT_CALENDAR, null))
                .isEqualTo(1);
    }

    private double renewed(Period period) {
        return value(city.figures(period), Measure.RENEWED_IN_TIME, null);
    }

    private static double value(List<Figure> figures, Measure measure, @Nullable String detail) {
        return CountedLedger.value(figures, measure, "g-1", detail);
    }

    private static ListingPublished published(String listing, UpdateFrequency frequency) {
        ListingPublished like = CityEvents.published(listing, "g-1", Category.UNCONDITIONAL);
        ListingContent it = like.content();
        var content = new ListingContent(
                it.title(),
                it.summary(),
                it.theme(),
                it.area(),
                it.timeSpan(),
                it.fields(),
                it.formats(),
                frequency,
                it.relations(),
                it.notes());
        return new ListingPublished(
                like.listing(), like.agency(), content, like.category(), like.conditions(), like.at());
    }

    private static VersionReleased released(String listing) {
        VersionReleased e = new ExampleEvents().of(VersionReleased.class);
        return new VersionReleased(
                new ListingId(listing),
                e.version(),
                new AgencyId("g-1"),
                e.fields(),
                e.content(),
                CLEAN,
                e.findings(),
                e.detectors(),
                e.at());
    }

    private static VersionRejected rejected(QualitySummary quality) {
        VersionRejected e = new ExampleEvents().of(VersionRejected.class);
        return new VersionRejected(e.listing(), e.version(), new AgencyId("g-1"), quality, e.at());
    }
}
