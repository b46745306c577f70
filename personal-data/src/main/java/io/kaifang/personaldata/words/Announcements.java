package io.kaifang.personaldata.words;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a column's name and meaning announce. Figures about many (平均年龄, 年龄结构占比, 联系人数) announce nobody: a word that makes
 * a figure of the name takes the announcement away.
 */
public final class Announcements {
    private static final WordFile WORDS = WordFile.read("announcing.txt");
    private static final WordFile FIGURES = WordFile.read("figures.txt");
    private static final String PERSON_OR_BODY = "person-or-body";

    private Announcements() {}

    /** The kinds that it announces. */
    public static Set<ContentKind> of(ColumnHeading heading) {
        Set<ContentKind> kinds = EnumSet.noneOf(ContentKind.class);
        WORDS.sections().forEach((section, words) -> {
            if (announces(heading, words)) {
                kinds.add(ContentKind.coded(section).orElse(ContentKind.PERSONAL_NAME));
            }
        });
        return kinds;
    }

    /** Whether it announces names, and only in words (负责人) that fit a body too. */
    public static boolean ofPersonsOrBodies(ColumnHeading heading) {
        return announces(heading, WORDS.section(PERSON_OR_BODY))
                && !announces(heading, WORDS.section(ContentKind.PERSONAL_NAME.code()));
    }

    private static boolean announces(ColumnHeading heading, List<String> words) {
        String name = heading.name().toLowerCase(Locale.ROOT).strip();
        String meaning = heading.meaning().toLowerCase(Locale.ROOT).strip();
        return words.stream()
                .anyMatch(word -> !isFigure(name, word)
                        && (says(name, word) || (says(meaning, word) && !isFigure(meaning, word))));
    }

    private static boolean isFigure(String text, String announcing) {
        String rest = isChinese(announcing) ? text.replace(announcing, " ") : text;
        return FIGURES.section("anywhere").stream().anyMatch(word -> says(rest, word))
                || FIGURES.section("end").stream().anyMatch(rest::endsWith);
    }

    private static boolean isChinese(String word) {
        return word.charAt(0) > 0x7f;
    }

    /** Chinese words stand without spaces; a Latin one counts only by itself: a page has no age. */
    private static boolean says(String text, String word) {
        if (isChinese(word)) {
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
}
