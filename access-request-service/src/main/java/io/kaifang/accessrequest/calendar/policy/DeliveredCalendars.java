package io.kaifang.accessrequest.calendar.policy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years that the suite is delivered with, as a file; see {@code calendars/README.md} for its source. */
public final class DeliveredCalendars {
    private static final String FILE = "/calendars/china-workdays-2019-2026.json";
    private static final int FIRST = 2019;
    private static final int LAST = 2026;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Content(String source, List<String> holidaysOnWeekdays, List<String> workdaysOnWeekends) {}

    private DeliveredCalendars() {}

    /** One command for each year. */
    public static List<AdoptInitialCalendar> commands(Instant at) {
        Content content = read();
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> new AdoptInitialCalendar(new PublishWorkCalendar(
                        new CalendarYear(year),
                        of(year, content.holidaysOnWeekdays()),
                        of(year, content.workdaysOnWeekends()),
                        content.source(),
                        at)))
                .toList();
    }

    private static List<LocalDate> of(int year, List<String> days) {
        return days.stream()
                .map(LocalDate::parse)
                .filter(day -> day.getYear() == year)
                .toList();
    }

    private static Content read() {
        try (InputStream file = DeliveredCalendars.class.getResourceAsStream(FILE)) {
            return JSON.readValue(file, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the delivered calendars cannot be read", e);
        }
    }
}
