package io.kaifang.classification.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citizens' identity numbers (GB 11643-1999): province (GB/T 2260), a real date of birth that isn't to come, check digit by
 * ISO 7064 MOD 11-2. One in several hundred random numbers of that length passes, so a few hits among many cells tell.
 */
final class IdentityCardDetector implements Detector {
    private static final Pattern SHAPE = Pattern.compile("(?<![0-9A-Za-z])([1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private final LocalDate today;

    IdentityCardDetector(LocalDate today) {
        this.today = today;
    }

    @Override
    public String name() {
        return "identity-card";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("身份证", "公民身份号码", "证件号码", "证件号", "idcard", "id_card", "identity card");
    }

    @Override
    public boolean in(String cell) {
        Matcher candidates = SHAPE.matcher(cell);
        while (candidates.find()) {
            if (isNumber(candidates.group(1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double tellingShare() {
        return 0.02;
    }

    private boolean isNumber(String number) {
        return PROVINCES.contains(number.substring(0, 2)) && bornOnARealDay(number) && checks(number);
    }

    private boolean bornOnARealDay(String number) {
        try {
            LocalDate born = LocalDate.of(digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
            return !born.isBefore(EARLIEST) && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
