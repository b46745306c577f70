package io.kaifang.personaldata.words;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a column's name and meaning announce. Figures about many (平均年龄, 年龄结构占比, 联系人数) announce nobody: a word that makes
 * a figure of the name takes the announcement away.
 */
public final class Announcements {
    private static final Map<ContentKind, List<String>> WORDS = words();
    private static final WordFile FIGURES = WordFile.read("figures.txt");

    private Announcements() {}

    public static Set<ContentKind> of(ColumnHeading heading) {
        String name = heading.name().toLowerCase(Locale.ROOT).strip();
        String meaning = heading.meaning().toLowerCase(Locale.ROOT).strip();
        Set<ContentKind> kinds = EnumSet.noneOf(ContentKind.class);
        WORDS.forEach((kind, words) -> {
            for (String word : words) {
                boolean figure = isFigure(name, word);
                boolean said = says(name, word) || (says(meaning, word) && !isFigure(meaning, word));
                if (said && !figure) {
                    kinds.add(kind);
                }
            }
        });
        return kinds;
    }

    private static boolean isFigure(String text, String announcing) {
        String rest = text.replace(announcing, " ");
        return FIGURES.section("anywhere").stream().anyMatch(rest::contains)
                || FIGURES.section("end").stream().anyMatch(rest::endsWith);
    }

    /** Chinese words stand without spaces; a Latin one counts only by itself: a page has no age. */
    private static boolean says(String text, String word) {
        if (word.charAt(0) > 0x7f) {
            return text.contains(word);
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isLatin(text.charAt(at - 1))) && (end == text.length() || !isLatin(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static Map<ContentKind, List<String>> words() {
        return WordFile.read("announcing.txt").sections().entrySet().stream()
                .collect(Collectors.toMap(
                        section -> ContentKind.coded(section.getKey()).orElseThrow(), section -> section.getValue()));
    }
}
