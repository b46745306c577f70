package io.kaifang.audit.figures;

import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A month or a year by China's calendar.
 *
 * @param text {@code 2026-11} or {@code 2026}
 * @param first day, included
 * @param next the first day that is not included
 */
public record Period(String text, LocalDate first, LocalDate next) {

    /** {@link DateTimeException} for anything but a month or a year. */
    public static Period parse(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2})?")) {
            throw new DateTimeException("neither a month nor a year: " + text);
        }
        if (text.length() == 4) {
            LocalDate day = Year.parse(text).atDay(1);
            return new Period(text, day, day.plusYears(1));
        }
        LocalDate day = YearMonth.parse(text).atDay(1);
        return new Period(text, day, day.plusMonths(1));
    }

    public Instant from() {
        return first.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    public Instant until() {
        return next.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    public Text words() {
        boolean year = text.length() == 4;
        return new Text(
                year ? first.getYear() + "年" : first.getYear() + "年" + first.getMonthValue() + "月",
                year ? text : String.format(Locale.ENGLISH, "%tB %<tY", first));
    }
}
