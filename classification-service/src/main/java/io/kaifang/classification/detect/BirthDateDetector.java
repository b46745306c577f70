package io.kaifang.classification.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth. Dates are everywhere: only together with the name are they a sign. */
final class BirthDateDetector implements Detector {
    private static final Pattern SHAPE =
            Pattern.compile("((?:18|19|20)[0-9]{2})[-/.年]?([01]?[0-9])[-/.月]?([0-3]?[0-9])日?(?:[ T].*)?");

    private final LocalDate today;

    BirthDateDetector(LocalDate today) {
        this.today = today;
    }

    @Override
    public String name() {
        return "birth-date";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("出生日期", "出生年月", "生日", "出生时间", "birth");
    }

    @Override
    public boolean in(String cell) {
        Matcher date = SHAPE.matcher(cell.strip());
        if (!date.matches()) {
            return false;
        }
        try {
            return !LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    .isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public double tellingShare() {
        return 0.8;
    }

    @Override
    public boolean speaksAlone() {
        return false;
    }
}
