package io.kaifang.catalog.draft.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations in Chinese text that nothing explains (Art. 9 (2)). Explained is {@code AQI(空气质量指数)}, and
 * {@code 空气质量指数(AQI)}, with brackets of either width.
 */
final class Abbreviations {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9.]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 8;
    /** Words of daily life on a data portal, and units of measurement. */
    private static final Set<String> EVERYDAY = Set.of(
            "id", "csv", "json", "xml", "api", "url", "utf", "excel", "geojson", "parquet", "sm2", "no", "covid", "km",
            "m", "cm", "mm", "kg", "g", "mg", "l", "ml", "kwh", "kw", "v", "a", "s", "h", "min", "n", "x", "y");

    private Abbreviations() {}

    /** Returns those in {@code text} that {@code whole}, all the words of the listing, doesn't explain. */
    static Set<String> unexplained(String text, String whole) {
        Set<String> found = new LinkedHashSet<>();
        if (!HAN.matcher(text).find()) {
            return found;
        }
        Matcher latin = LATIN.matcher(LINK.matcher(text).replaceAll(" "));
        while (latin.find()) {
            String word = latin.group();
            if (abbreviates(word) && !explained(word, whole)) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean abbreviates(String word) {
        return word.length() > 1 && word.length() <= LONGEST && !EVERYDAY.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean explained(String word, String whole) {
        String it = Pattern.quote(word);
        return Pattern.compile(it + "\\s*[(（][^)）]*\\p{IsHan}{2}|\\p{IsHan}{2}[(（]\\s*" + it + "\\s*[,，)）]")
                .matcher(whole)
                .find();
    }
}
