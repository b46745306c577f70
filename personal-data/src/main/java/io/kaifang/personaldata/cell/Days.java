package io.kaifang.personaldata.cell;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days of the calendar, told without an exception. */
public final class Days {
    private Days() {}

    public static boolean isOne(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    public static boolean isAfter(int year, int month, int day, LocalDate other) {
        return LocalDate.of(year, month, day).isAfter(other);
    }
}
