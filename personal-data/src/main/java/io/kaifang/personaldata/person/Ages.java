package io.kaifang.personaldata.person;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/**
 * Ages in years: 35岁, 三十五周岁, 年龄35, by themselves or among words. Limits and groups (满18周岁, 60岁以上, 0-3岁) are nobody's age.
 * A number by itself is unsure: it counts where the column is announced.
 */
public final class Ages extends ContentDetector {
    private static final WordFile WORDS = WordFile.read("ages.txt");
    private static final WordSet LIMIT_BEFORE = new WordSet(WORDS.section("limit-before"));
    private static final WordSet LIMIT_BEHIND = new WordSet(WORDS.section("limit-behind"));
    private static final WordSet ABOUT_AGES = new WordSet(WORDS.section("age"));
    private static final int OLDEST = 120;

    public Ages() {
        super(ContentKind.AGE, traits -> traits.han() || traits.digits(1));
    }

    @Override
    public Sight look(Cell cell) {
        if (!cell.hasHan()) {
            return isSmallNumber(cell) ? Sight.UNSURE : Sight.NOTHING;
        }
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.at(i);
            if (c == '岁' && endsAge(cell, i)) {
                return Sight.CLEAR;
            }
            if (c == '龄'
                    && ABOUT_AGES.lengthBefore(cell, i + 1, 2) > 0
                    && LIMIT_BEFORE.lengthBefore(cell, i + 1, 4) == 0
                    && followedByAge(cell, i + 1)) {
                return Sight.CLEAR;
            }
        }
        int spoken = cell.length() <= 4 ? HanNumbers.value(cell, 0, cell.length()) : -1;
        return spoken > 0 && spoken <= OLDEST ? Sight.UNSURE : Sight.NOTHING;
    }

    private static boolean isSmallNumber(Cell cell) {
        if (cell.runs() == 0
                || cell.runStart(0) != 0
                || cell.runLength(0) > 3
                || cell.number(0, cell.runEnd(0)) > OLDEST) {
            return false;
        }
        int end = cell.runEnd(0);
        return end == cell.length() || (cell.at(end) == '.' && end + 2 == cell.length() && cell.at(end + 1) == '0');
    }

    private static boolean endsAge(Cell cell, int year) {
        if (LIMIT_BEHIND.lengthAt(cell, year + 1) > 0) {
            return false;
        }
        int end = year;
        while (cell.at(end - 1) == '周' || cell.at(end - 1) == '虚' || cell.at(end - 1) == ' ') {
            end--;
        }
        int from = end;
        boolean digits = cell.digitAt(end - 1);
        while (digits ? cell.digitAt(from - 1) : HanNumbers.isPart(cell.at(from - 1))) {
            from--;
        }
        if (from == end || end - from > (digits ? 3 : 5) || cell.at(from - 1) == '.') {
            return false;
        }
        if (end - from == 1 && cell.at(from) == '百') {
            return false; // a wish and a place's name
        }
        int age = digits ? (int) cell.number(from, end) : HanNumbers.value(cell, from, end);
        return age >= 0 && age <= OLDEST && !isGroup(cell, from) && LIMIT_BEFORE.lengthBefore(cell, from, 4) == 0;
    }

    /** 18-60岁, 18至60岁, 18岁-60岁 */
    private static boolean isGroup(Cell cell, int from) {
        char before = cell.at(from - 1);
        boolean to = before == '-' || before == '~' || before == '至' || before == '到';
        return to && (cell.digitAt(from - 2) || cell.at(from - 2) == '岁' || HanNumbers.isPart(cell.at(from - 2)));
    }

    private static boolean followedByAge(Cell cell, int after) {
        int from = after;
        while (cell.at(from) == ' ' || cell.at(from) == ':' || cell.at(from) == '为') {
            from++;
        }
        int end = from;
        while (cell.digitAt(end)) {
            end++;
        }
        boolean group = cell.at(end) == '-' || cell.at(end) == '~' || cell.at(end) == '.' || cell.at(end) == '%';
        return end > from && end - from <= 3 && !group && cell.number(from, end) <= OLDEST;
    }
}
