package io.kaifang.accessrequest.calendar;

import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.calendar2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishWorkCalendarTest {
    private static final Instant NOW = Instant.parse("2026-09-23T10:00:00Z");

    @Test
    void days_are_published_in_order_and_once() {
        assertThat(APPLICATIONS
                        .given()
                        .when(publish(
                                days("2026-10-02", "2026-10-01", "2026-10-02"),
                                days("2026-10-10", "2026-09-20"),
                                "notice"))
                        .events())
                .containsExactly(new WorkCalendarPublished(
                        2026, days("2026-10-01", "2026-10-02"), days("2026-09-20", "2026-10-10"), "notice", NOW));
    }

    @Test
    void an_amended_notice_is_published_and_the_same_days_are_not() {
        var amended = publish(days("2026-10-01"), days("2026-10-10"), "amended notice");
        assertThat(APPLICATIONS.given(calendar2026()).when(amended).events()).hasSize(1);
        APPLICATIONS.given(calendar2026()).when(same()).thenNothing();
    }

    @Test
    void each_day_of_the_wrong_kind_or_year_is_named() {
        assertThat(faults(
                        publish(days("2026-10-01", "2026-10-03", "2027-01-04"), days("2026-10-09", "2026-10-10"), "n")))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("/holidaysOnWeekdays/1", "wrong-day"),
                        tuple("/holidaysOnWeekdays/2", "wrong-day"),
                        tuple("/workdaysOnWeekends/0", "wrong-day"));
    }

    @Test
    void the_wrong_day_is_said_in_words() {
        assertThat(faults(publish(days("2026-10-01", "2026-10-04"), List.of(), "n"))
                        .getFirst()
                        .message()
                        .en())
                .contains("2026-10-04");
    }

    @Test
    void a_year_has_holidays() {
        assertThat(faults(publish(List.of(), List.of(), "notice")))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/holidaysOnWeekdays", "no-holidays"));
    }

    @Test
    void a_source_is_named_in_up_to_500_characters() {
        assertThat(APPLICATIONS
                        .given()
                        .when(publish(days("2026-10-01"), List.of(), "n".repeat(500)))
                        .events())
                .hasSize(1);
        for (String wrong : List.of(" ", "n".repeat(501))) {
            assertThat(faults(publish(days("2026-10-01"), List.of(), wrong)))
                    .extracting(Fault::field, Fault::code)
                    .containsExactly(tuple("/source", "source-missing"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2199})
    void the_first_and_the_last_year(int year) {
        assertThat(new CalendarYear(year).value()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2200})
    void years_out_of_range_are_refused(int year) {
        assertThatThrownBy(() -> new CalendarYear(year)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublishWorkCalendar same() {
        var published = calendar2026();
        return publish(published.holidaysOnWeekdays(), published.workdaysOnWeekends(), "another source");
    }

    private static PublishWorkCalendar publish(List<LocalDate> holidays, List<LocalDate> workdays, String source) {
        return new PublishWorkCalendar(new CalendarYear(2026), holidays, workdays, source, NOW);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static List<Fault> faults(PublishWorkCalendar command) {
        return APPLICATIONS.given().when(command).thenRefused(CalendarRule.CALENDAR_MUST_BE_SOUND);
    }
}
