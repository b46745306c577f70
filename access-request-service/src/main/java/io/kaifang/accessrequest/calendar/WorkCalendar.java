package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.OfApplication;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The years published so far; a later publication of a year replaces the earlier one, as the State Council's amended notices
 * do (Spring Festival 2020).
 */
public record WorkCalendar(Map<Integer, Year> years) {
    /** What differs from Monday to Friday in a year. */
    public record Year(Set<LocalDate> holidaysOnWeekdays, Set<LocalDate> workdaysOnWeekends) {
        public Year {
            holidaysOnWeekdays = Set.copyOf(holidaysOnWeekdays);
            workdaysOnWeekends = Set.copyOf(workdaysOnWeekends);
        }

        boolean works(LocalDate day) {
            return isWeekend(day) ? workdaysOnWeekends.contains(day) : !holidaysOnWeekdays.contains(day);
        }
    }

    public WorkCalendar {
        years = Map.copyOf(years);
    }

    public static WorkCalendar empty() {
        return new WorkCalendar(Map.of());
    }

    public static WorkCalendar evolve(WorkCalendar before, AccessRequestEvent event) {
        return switch (event) {
            case WorkCalendarPublished published -> before.with(published);
            case OfApplication _ -> before;
        };
    }

    /**
     * The last of so many working days after the day of receipt, which itself does not count (Art. 19).
     *
     * @param received the day of receipt in China
     */
    public DueDate dueAfter(LocalDate received, int workingDays) {
        LocalDate day = received;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            Year year = years.get(day.getYear());
            if (year == null) {
                return new DueDate.AwaitsCalendar(day.getYear());
            }
            if (year.works(day)) {
                left--;
            }
        }
        return new DueDate.On(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private WorkCalendar with(WorkCalendarPublished published) {
        Map<Integer, Year> next = new HashMap<>(years);
        next.put(published.year(), yearOf(published));
        return new WorkCalendar(next);
    }

    static Year yearOf(WorkCalendarPublished published) {
        return new Year(Set.copyOf(published.holidaysOnWeekdays()), Set.copyOf(published.workdaysOnWeekends()));
    }
}
