package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.CharacterSet;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/** Whether a few Chinese characters are a Chinese name: a surname, and characters that parents choose. */
final class HanNames {
    private static final WordFile WORDS = WordFile.read("names.txt");
    private static final CharacterSet SURNAMES = new CharacterSet(WORDS.section("surnames"));
    private static final CharacterSet RARE = new CharacterSet(WORDS.section("rare-surnames"));
    private static final CharacterSet HUNDRED = new CharacterSet(WORDS.section("hundred-surnames"));
    private static final CharacterSet FIRM = new CharacterSet(WORDS.section("firm-surnames"));
    private static final CharacterSet GIVEN_AFTER_FIRM = new CharacterSet(WORDS.section("given-after-a-firm-surname"));
    private static final CharacterSet GIVEN = new CharacterSet(WORDS.section("given"));
    private static final CharacterSet ENDS_OTHERWISE = new CharacterSet(WORDS.section("not-a-names-end"));
    private static final WordSet COMPOUND = new WordSet(WORDS.section("compound-surnames"));
    private static final WordSet OTHER_WORDS = new WordSet(WORDS.section("not-names"));

    private HanNames() {}

    /**
     * Judges the characters from one index to before the other. Two characters after a common surname are unsure at best: many
     * words look like that.
     */
    static Sight judge(Cell cell, int from, int to) {
        int size = to - from;
        int surname = surnameLength(cell, from);
        if (surname == 0 || size <= surname || size > surname + 2) {
            return Sight.NOTHING;
        }
        if (cell.at(from + surname) == '某') {
            return Sight.CLEAR;
        }
        int given = 0;
        for (int i = from + surname; i < to; i++) {
            given += GIVEN.has(cell.at(i)) ? 1 : 0;
        }
        boolean rare = RARE.has(cell.at(from));
        boolean surnameByRareness =
                !rare && !SURNAMES.has(cell.at(from)) && !HUNDRED.has(cell.at(from)) && surname == 1;
        if (surnameByRareness && given < size - surname) {
            return Sight.NOTHING;
        }
        if (isOtherWord(cell, from, to) || (given < size - surname && ENDS_OTHERWISE.has(cell.at(to - 1)))) {
            return Sight.NOTHING;
        }
        if (surname == 2) {
            return Sight.CLEAR;
        }
        if (size == 2) {
            return ofTwo(cell, from, rare, given == 1);
        }
        if (ENDS_OTHERWISE.has(cell.at(to - 1))) {
            return given == 2 ? Sight.UNSURE : Sight.NOTHING;
        }
        if (given == 2 || rare) {
            return Sight.CLEAR;
        }
        return given == 1 ? Sight.UNSURE : Sight.NOTHING;
    }

    private static Sight ofTwo(Cell cell, int from, boolean rare, boolean given) {
        char last = cell.at(from + 1);
        if (rare || (FIRM.has(cell.at(from)) && GIVEN_AFTER_FIRM.has(last))) {
            return Sight.CLEAR;
        }
        return given && (SURNAMES.has(cell.at(from)) || GIVEN_AFTER_FIRM.has(last)) ? Sight.UNSURE : Sight.NOTHING;
    }

    /** Whether a person may be addressed so: a surname and one or two characters that are no other word together. */
    static boolean mayBeAddressed(Cell cell, int from, int to) {
        int surname = surnameLength(cell, from);
        int given = to - from - surname;
        boolean ends = GIVEN.has(cell.at(to - 1)) && !ENDS_OTHERWISE.has(cell.at(to - 1));
        return surname > 0 && given >= 1 && given <= 2 && ends && !isOtherWord(cell, from, to);
    }

    /** 2 for a compound surname, 1 for a single one, 0 if none begins there. */
    static int surnameLength(Cell cell, int index) {
        int compound = COMPOUND.lengthAt(cell, index);
        if (compound > 0) {
            return compound;
        }
        char first = cell.at(index);
        return SURNAMES.has(first) || HUNDRED.has(first) || isRare(first) ? 1 : 0;
    }

    /** Whether words that end so are places, bodies or things. */
    static boolean endsOtherwise(char last) {
        return ENDS_OTHERWISE.has(last);
    }

    private static boolean isRare(char first) {
        return RARE.has(first) || RareCharacters.has(first);
    }

    /** Such a word alone, or one with another character behind it: 高新区, 石家庄市. */
    private static boolean isOtherWord(Cell cell, int from, int to) {
        int word = OTHER_WORDS.lengthAt(cell, from);
        return word == to - from || (word == 2 && to - from == 3 && !GIVEN.has(cell.at(to - 1)));
    }
}
