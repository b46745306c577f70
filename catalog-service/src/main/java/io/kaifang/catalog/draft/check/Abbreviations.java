package io.kaifang.catalog.draft.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        if (!HAN.matcher(text).find()) {
            return Set.of();
        }
        return LATIN.matcher(LINK.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> abbreviates(word) && !explained(word, whole))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
