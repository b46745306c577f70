package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/** Names among other words: behind a word that calls for one, before a title, or where a person does something. */
final class NamesInText {
    private static final WordFile WORDS = WordFile.read("names.txt");
    private static final WordSet TITLES = new WordSet(WORDS.section("titles"));
    private static final WordSet CALLING = new WordSet(WORDS.section("before-a-name"));
    private static final WordSet BEFORE = new WordSet(WORDS.section("before-in-text"));
    private static final WordSet BEHIND = new WordSet(WORDS.section("behind-in-text"));

    private NamesInText() {}

    static boolean areIn(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            int call = CALLING.lengthAt(cell, i);
            boolean titled = i >= 2 && TITLES.lengthAt(cell, i) == 2;
            if (cell.at(i) == ':' && labelled(cell, i + 1)) {
                return true;
            }
            if ((call > 0 && called(cell, i + call)) || (titled && titled(cell, i)) || acts(cell, i)) {
                return true;
            }
        }
        return false;
    }

    /** 联系人：王小明, 患者李建国于… */
    private static boolean called(Cell cell, int after) {
        int from = after;
        while (cell.at(from) == ' ' || cell.at(from) == ':' || cell.at(from) == '为' || cell.at(from) == '是') {
            from++;
        }
        int end = from;
        while (cell.hanAt(end)) {
            end++;
        }
        if (end - from >= 2 && end - from <= 4 && HanNames.judge(cell, from, end) != Sight.NOTHING) {
            return true;
        }
        if (end - from == 3 && HanNames.mayBeAddressed(cell, from, end)) {
            return true;
        }
        boolean goesOn = end - from > 3 && HanNames.judge(cell, from, from + 3) == Sight.CLEAR;
        return goesOn || (end - from > 2 && (actsAs(cell, from, from + 3, true) || actsAs(cell, from, from + 2, true)));
    }

    /** …：王小明, and nothing behind. */
    private static boolean labelled(Cell cell, int after) {
        int from = cell.at(after) == ' ' ? after + 1 : after;
        return cell.hanAt(after - 2)
                && cell.length() - from <= 4
                && cell.length() - from >= 2
                && HanNames.judge(cell, from, cell.length()) == Sight.CLEAR;
    }

    /** …王小明先生, …（王先生） */
    private static boolean titled(Cell cell, int end) {
        return HanNames.judge(cell, end - 2, end) != Sight.NOTHING
                || HanNames.judge(cell, end - 3, end) == Sight.CLEAR
                || (!cell.hanAt(end - 2) && HanNames.surnameLength(cell, end - 1) == 1);
    }

    /** 由李建国代为领取, 王芳反映… */
    private static boolean acts(Cell cell, int from) {
        boolean beginning = !cell.hanAt(from - 1);
        boolean introduced = !beginning && BEFORE.lengthBefore(cell, from, 1) > 0;
        if (!beginning && !introduced) {
            return false;
        }
        return actsAs(cell, from, from + 3, introduced) || actsAs(cell, from, from + 2, introduced);
    }

    /** One character (和, 在) behind a name says little in what may be the name of a place. */
    private static boolean isSentence(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (",。;!、?".indexOf(cell.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean actsAs(Cell cell, int from, int end, boolean introduced) {
        int deed = cell.hanAt(end - 1) ? BEHIND.lengthAt(cell, end) : 0;
        if (deed == 0 || (deed == 1 && !isSentence(cell))) {
            return false;
        }
        Sight name = HanNames.judge(cell, from, end);
        return name == Sight.CLEAR || (name == Sight.UNSURE && introduced);
    }
}
