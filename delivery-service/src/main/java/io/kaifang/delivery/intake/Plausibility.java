package io.kaifang.delivery.intake;

import io.kaifang.delivery.store.CellValue;
import io.kaifang.delivery.store.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column's cells can hardly mean (Art. 16): words for a missing value, numbers beyond what the name allows, dates that are none,
 * years that the listing does not cover. Reported and left as it is.
 */
final class Plausibility {
    private static final int LONGEST_WORD = 6;
    private static final Set<String> MISSING = Set.of(
            "null", "none", "nil", "nan", "n/a", "na", "#n/a", "-", "--", "—", "/", "\\", "?", "？", "无", "空", "缺失",
            "不详", "未知", "暂无", "无数据");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");
    private static final int FIRST_YEAR = 1800;
    private static final int YEARS_AHEAD = 50;

    private final boolean holdsYears;
    private final boolean holdsDates;
    private final Optional<NumberRange> range;
    private final Optional<TimeSpan> span;
    private final int thisYear;

    Plausibility(Column column, Expectations expectations) {
        this.thisYear = expectations.today().getYear();
        this.holdsYears = column.name().endsWith("年份")
                || column.name().equals("年")
                || column.name().endsWith("年度");
        this.holdsDates = column.name().endsWith("日期") || column.name().endsWith("时间");
        this.range = NumberRange.of(column);
        this.span = TimeSpan.in(expectations.timeSpan(), thisYear);
    }

    /** Looks at a cell that is not empty. */
    void inspect(Optional<CellValue> value, Consumer<FindingKind> found) {
        if (value.isEmpty()) {
            return;
        }
        switch (value.get()) {
            case CellValue.OfText text -> text(text.value(), found);
            case CellValue.OfInteger number -> number(number.value(), found);
            case CellValue.OfDecimal number -> number(number.value(), found);
            case CellValue.OfDate date -> year(date.value().getYear(), found);
            case CellValue.OfDateTime at -> year(at.value().getYear(), found);
            case CellValue.OfBoolean _ -> {}
        }
    }

    private void text(String cell, Consumer<FindingKind> found) {
        if (cell.length() <= LONGEST_WORD && MISSING.contains(cell.strip().toLowerCase(Locale.ROOT))) {
            found.accept(FindingKind.MISSING_VALUE_WORD);
        } else if (holdsYears || holdsDates) {
            dated(cell.strip(), found);
        }
    }

    private void dated(String cell, Consumer<FindingKind> found) {
        Matcher date = DATE.matcher(cell);
        if (date.lookingAt()) {
            boolean compact = date.group(2) == null;
            int year = Integer.parseInt(date.group(1));
            if (isDay(year, date.group(compact ? 4 : 2), date.group(compact ? 5 : 3))) {
                year(year, found);
            } else {
                found.accept(FindingKind.IMPOSSIBLE_DATE);
            }
        } else if (holdsYears && cell.matches("[0-9]{4}年?")) {
            year(Integer.parseInt(cell.substring(0, 4)), found);
        }
    }

    private static boolean isDay(int year, String month, String day) {
        try {
            LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void number(double value, Consumer<FindingKind> found) {
        if (holdsYears) {
            year((int) value, found);
        } else if (range.isPresent() && !range.get().holds(value)) {
            found.accept(FindingKind.OUTSIDE_RANGE);
        }
    }

    private void year(int year, Consumer<FindingKind> found) {
        if (year < FIRST_YEAR || year > thisYear + YEARS_AHEAD) {
            found.accept(FindingKind.IMPOSSIBLE_DATE);
        } else if (span.isPresent() && !span.get().covers(year)) {
            found.accept(FindingKind.OUTSIDE_TIME_SPAN);
        }
    }
}
