package io.kaifang.delivery.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years that a listing covers, both included. */
record TimeSpan(int from, int to) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])");
    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * Reads a listing's words, such as {@code 2020年至2022年} or {@code 二〇二三年}; nothing where they name no year.
     *
     * @param words null where they are not known
     * @param thisYear up to which a span without an end goes on
     */
    static Optional<TimeSpan> in(@Nullable String words, int thisYear) {
        if (words == null) {
            return Optional.empty();
        }
        String plain = plain(words);
        Matcher years = YEAR.matcher(plain);
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        while (years.find()) {
            int year = Integer.parseInt(years.group());
            from = Math.min(from, year);
            to = Math.max(to, year);
        }
        if (from > to) {
            return Optional.empty();
        }
        boolean goesOn = plain.contains("今") || plain.contains("起") || plain.contains("以来");
        return Optional.of(new TimeSpan(from, goesOn ? Math.max(to, thisYear) : to));
    }

    boolean covers(int year) {
        return year >= from && year <= to;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int digit = c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
            if (digit >= 0) {
                plain.append(digit);
            } else if (c >= '０' && c <= '９') {
                plain.append(c - '０');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
