package io.kaifang.accessrequest.calendar;

/** A calendar year, by which a work calendar is published. */
public record CalendarYear(int value) {
    /** The year before the measures came into force: a deadline may begin in it. */
    private static final int FIRST = 2018;

    private static final int LAST = 2199;

    public CalendarYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("a work calendar is for a year from " + FIRST + " to " + LAST);
        }
    }
}
