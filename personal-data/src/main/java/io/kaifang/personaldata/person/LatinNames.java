package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.WordFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a cell in Latin letters is a person's name, foreign (Anna Müller) or Chinese in pinyin (Wang Xiaoming, LI Na). */
final class LatinNames {
    private static final WordFile WORDS = WordFile.read("foreign-names.txt");
    private static final Set<String> GIVEN = Set.copyOf(WORDS.section("latin-given"));
    private static final Set<String> SURNAMES = Set.copyOf(WORDS.section("latin-surnames"));
    private static final Set<String> OTHER_WORDS = Set.copyOf(WORDS.section("not-latin-names"));
    private static final Set<String> PINYIN_SURNAMES = Set.copyOf(WORDS.section("pinyin-surnames"));
    private static final Set<String> PINYIN = Set.copyOf(WORDS.section("pinyin"));
    private static final int LONGEST = 40;

    private LatinNames() {}

    /** Two or three words with capitals are unsure, unless one is known to be no name. */
    static Sight judge(Cell cell) {
        if (cell.length() > LONGEST || cell.length() < 4 || !Characters.isLatin(cell.at(0))) {
            return Sight.NOTHING;
        }
        List<String> words = words(cell);
        if (words.size() < 2 || words.size() > 4 || words.stream().anyMatch(OTHER_WORDS::contains)) {
            return Sight.NOTHING;
        }
        if (isForeign(words) || isPinyin(words) || isPinyin(words.reversed())) {
            return Sight.CLEAR;
        }
        boolean capital = cell.at(0) >= 'A' && cell.at(0) <= 'Z';
        return capital && words.stream().allMatch(word -> word.length() > 1) ? Sight.UNSURE : Sight.NOTHING;
    }

    private static boolean isForeign(List<String> words) {
        int known = 0;
        boolean given = false;
        for (String word : words) {
            boolean isGiven = GIVEN.contains(word);
            given |= isGiven;
            known += isGiven || SURNAMES.contains(word) ? 1 : 0;
        }
        return given || known == words.size();
    }

    private static boolean isPinyin(List<String> words) {
        return words.size() <= 3
                && PINYIN_SURNAMES.contains(words.getFirst())
                && isGivenInPinyin(String.join("", words.subList(1, words.size())));
    }

    /** One or two syllables. */
    private static boolean isGivenInPinyin(String letters) {
        String plain = letters.replace("-", "").replace("'", "");
        if (PINYIN.contains(plain)) {
            return true;
        }
        for (int cut = 1; cut < plain.length(); cut++) {
            if (PINYIN.contains(plain.substring(0, cut)) && PINYIN.contains(plain.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Its words in small letters without accents; none if anything but letters stands in it. WangXiaoming is two words. */
    private static List<String> words(Cell cell) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            char c = cell.at(i);
            boolean small = i > from && c >= 'A' && c <= 'Z' && cell.at(i - 1) >= 'a' && cell.at(i - 1) <= 'z';
            boolean ends = i == cell.length() || c == ' ' || c == ',' || c == '·' || c == '.';
            if (!ends && !Characters.isLatin(c) && c != '-' && c != '\'' && c != '’') {
                return List.of();
            }
            if (ends || small) {
                if (i > from) {
                    words.add(plain(cell.text(from, i)));
                }
                from = ends ? i + 1 : i;
            }
        }
        return words;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
