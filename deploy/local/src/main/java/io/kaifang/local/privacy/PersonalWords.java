package io.kaifang.local.privacy;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what identifies a person: known words, and what has the shape of a number or an address of a person. */
final class PersonalWords {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String ALONE_BEFORE = "(?<![0-9A-Za-z+/])";
    private static final String ALONE_AFTER = "(?![0-9A-Za-z+/])";
    private static final Pattern IDENTITY = Pattern.compile(ALONE_BEFORE + "[1-9]\\d{16}[0-9Xx]" + ALONE_AFTER);
    private static final Pattern MOBILE = Pattern.compile(ALONE_BEFORE + "(?:\\+?86-?)?1[3-9]\\d{9}" + ALONE_AFTER);
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.%+-])[\\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** By their first two letters, so that a text is gone through once, however many there are. */
    private final Map<String, List<Known>> known = new HashMap<>();

    /**
     * @param kind what it is, to say without repeating it
     * @param word which must not be there
     */
    record Known(String kind, String word) {}

    PersonalWords(Map<String, ? extends Collection<String>> wordsByKind) {
        wordsByKind.forEach((kind, words) -> words.stream().distinct().forEach(word -> {
            if (word.length() < 2) {
                throw new IllegalArgumentException("a " + kind + " of one letter would be found everywhere");
            }
            known.computeIfAbsent(word.substring(0, 2), _ -> new ArrayList<>()).add(new Known(kind, word));
        }));
    }

    /** The kinds of what is in the text; empty if it identifies nobody. */
    Set<String> in(String text) {
        var plain = unescaped(text);
        var kinds = new LinkedHashSet<String>();
        for (int at = 0; at + 2 <= plain.length(); at++) {
            for (var candidate : known.getOrDefault(plain.substring(at, at + 2), List.of())) {
                if (plain.startsWith(candidate.word(), at)) {
                    kinds.add(candidate.kind());
                }
            }
        }
        for (Matcher number = IDENTITY.matcher(plain); number.find(); ) {
            if (isIdentityNumber(number.group())) {
                kinds.add("an identity number");
            }
        }
        if (MOBILE.matcher(plain).find()) {
            kinds.add("a mobile number");
        }
        if (MAIL.matcher(plain).find()) {
            kinds.add("a mail address");
        }
        return kinds;
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** GB 11643-1999: a date of birth among the digits, and the right check digit. */
    private static boolean isIdentityNumber(String digits) {
        return isDate(digits.substring(6, 14)) && hasCheckDigit(digits);
    }

    private static boolean isDate(String digits) {
        try {
            return LocalDate.parse(digits, BASIC_ISO_DATE).getYear() > 1800;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(WEIGHTS.length));
    }
}
