package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.CharacterSet;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/** Names of foreigners and of China's minorities in Chinese characters: 迪丽热巴·迪力木拉提, 扎西顿珠, 约翰逊. */
final class ForeignNames {
    private static final WordFile WORDS = WordFile.read("foreign-names.txt");
    private static final CharacterSet TRANSLITERATING = new CharacterSet(WORDS.section("transliterating"));
    private static final WordSet TIBETAN = new WordSet(WORDS.section("tibetan"));
    private static final WordSet MINORITY_PARTS = new WordSet(WORDS.section("minority-parts"));
    private static final WordSet FOREIGN = new WordSet(WORDS.section("foreign-han"));

    private ForeignNames() {}

    /** Judges Chinese characters with middle dots between, from one index to before the other. */
    static Sight judge(Cell cell, int from, int to) {
        int size = to - from;
        int dots = 0;
        int written = 0;
        for (int i = from; i < to; i++) {
            dots += isDot(cell.at(i)) ? 1 : 0;
            written += TRANSLITERATING.has(cell.at(i)) ? 1 : 0;
        }
        if (dots > 0) {
            boolean between = !isDot(cell.at(from)) && !isDot(cell.at(to - 1));
            return between && size <= 25 && written * 4 >= (size - dots) * 3 ? Sight.CLEAR : Sight.NOTHING;
        }
        if (size > 12 || written < size - size / 4 || HanNames.endsOtherwise(cell.at(to - 1))) {
            return Sight.NOTHING;
        }
        if (FOREIGN.lengthAt(cell, from) == size || isTibetan(cell, from, to)) {
            return Sight.CLEAR;
        }
        return size >= 3 && holdsMinorityPart(cell, from, to) ? Sight.CLEAR : Sight.NOTHING;
    }

    /** The dot between the parts of a name, also written as a full stop. */
    static boolean isDot(char c) {
        return c == '·' || c == '.';
    }

    private static boolean isTibetan(Cell cell, int from, int to) {
        int i = from;
        while (i < to) {
            int length = TIBETAN.lengthAt(cell, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return i == to;
    }

    private static boolean holdsMinorityPart(Cell cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MINORITY_PARTS.lengthAt(cell, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
