package io.kaifang.personaldata.person;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.Announcements;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/**
 * Personal names: Chinese ones, also half masked (王某某), with a title (王先生) or behind a word that calls for one (患者李建国);
 * those of minorities and foreigners, in Chinese or Latin letters. Words and places look like names: several different ones must be
 * clear, or most of what has the shape of a name must be one.
 */
public final class PersonalNames implements ContentDetector {
    private static final WordFile WORDS = WordFile.read("names.txt");
    private static final WordSet TITLES = new WordSet(WORDS.section("titles"));
    private static final WordSet OFFICES = new WordSet(WORDS.section("offices"));
    private static final WordSet BEFORE = new WordSet(WORDS.section("before-a-name"));
    private static final WordSet AROUND = new WordSet(WORDS.section("around-a-name"));

    private static final WordSet BODIES =
            new WordSet(WordFile.read("critical.txt").section("bodies"));

    /** Fewer cells contradict nothing. */
    private static final int FEW = 10;

    private final boolean personsOrBodies;
    private final DifferentCells clear = new DifferentCells();
    private final DifferentCells unsure = new DifferentCells();
    private long shapedLikeNames;
    private long bodies;

    /** Nothing seen yet. */
    public PersonalNames(ColumnHeading heading) {
        this.personsOrBodies = Announcements.ofPersonsOrBodies(heading);
    }

    @Override
    public ContentKind kind() {
        return ContentKind.PERSONAL_NAME;
    }

    @Override
    public boolean mayBeIn(Traits traits) {
        return traits.han() || traits.latin();
    }

    @Override
    public Sight look(Cell cell) {
        Sight sight = cell.hasHan() ? inHan(cell) : cell.hasLatin() ? inLatin(cell) : Sight.NOTHING;
        if (sight == Sight.NOTHING && personsOrBodies && BODIES.lengthBefore(cell, cell.length(), 3) > 0) {
            bodies++;
        }
        if (sight == Sight.CLEAR) {
            clear.add(cell);
        } else if (sight == Sight.UNSURE) {
            unsure.add(cell);
        }
        return sight;
    }

    private static Sight inLatin(Cell cell) {
        return !cell.hasDigits(1) && LatinNames.isName(cell) ? Sight.CLEAR : Sight.NOTHING;
    }

    private Sight inHan(Cell cell) {
        int end = hanEnd(cell, 0);
        if (end == cell.length()) {
            return whole(cell, end);
        }
        Sight atTheBeginning = end > 1 ? beginning(cell, end) : masked(cell, end);
        return atTheBeginning == Sight.CLEAR || !behindAWord(cell) ? atTheBeginning : Sight.CLEAR;
    }

    private Sight whole(Cell cell, int end) {
        if (end <= 4) {
            shapedLikeNames++;
        }
        Sight sight = HanNames.judge(cell, 0, end);
        if (sight == Sight.NOTHING) {
            sight = titled(cell, end);
        }
        if (sight != Sight.CLEAR && end >= 2 && ForeignNames.judge(cell, 0, end) == Sight.CLEAR) {
            sight = Sight.CLEAR;
        }
        return sight == Sight.NOTHING && end > 4 && behindAWord(cell) ? Sight.CLEAR : sight;
    }

    /** Chinese characters, then something else: a dot of a foreign name, a space within a name, masks, or another entry. */
    private static Sight beginning(Cell cell, int end) {
        if (cell.at(end) == '·') {
            int to = end;
            while (cell.hanAt(to) || cell.at(to) == '·') {
                to++;
            }
            return to == cell.length() ? ForeignNames.judge(cell, 0, to) : Sight.NOTHING;
        }
        if (isMask(cell.at(end))) {
            return masked(cell, end);
        }
        Sight first = HanNames.judge(cell, 0, end);
        if (first == Sight.NOTHING) {
            return titled(cell, end);
        }
        int next = end;
        while (next < cell.length() && !cell.hanAt(next)) {
            next++;
        }
        boolean another = next < cell.length() && HanNames.judge(cell, next, hanEnd(cell, next)) == Sight.CLEAR;
        boolean accompanied = another || cell.hasDigits(7) || AROUND.in(cell);
        return accompanied && (first == Sight.CLEAR || AROUND.in(cell)) ? Sight.CLEAR : Sight.UNSURE;
    }

    /** 王*明, 张**, 李××; or a name of two characters with a space between, 王 明. */
    private static Sight masked(Cell cell, int end) {
        if (HanNames.surnameLength(cell, 0) != end || end == 0) {
            return Sight.NOTHING;
        }
        int to = end;
        while (isMask(cell.at(to)) || cell.at(to) == ' ') {
            to++;
        }
        boolean spaced = to > end && cell.at(end) == ' ' && to - end <= 3;
        boolean oneMore = cell.hanAt(to) && to + 1 == cell.length();
        if (spaced) {
            return oneMore ? Sight.UNSURE : Sight.NOTHING;
        }
        return to > end && to - end <= 3 && (to == cell.length() || oneMore) ? Sight.CLEAR : Sight.NOTHING;
    }

    private static boolean isMask(char c) {
        return c == '*' || c == '×' || c == 'x' || c == 'X' || c == '＊';
    }

    private static Sight titled(Cell cell, int end) {
        int title = TITLES.lengthBefore(cell, end, 2);
        if (title > 0) {
            int name = end - title;
            boolean surnameAlone = HanNames.surnameLength(cell, 0) == name && name > 0;
            return surnameAlone || HanNames.judge(cell, 0, name) != Sight.NOTHING ? Sight.CLEAR : Sight.NOTHING;
        }
        int office = OFFICES.lengthBefore(cell, end, 2);
        return office > 0 && HanNames.judge(cell, 0, end - office) == Sight.CLEAR ? Sight.CLEAR : Sight.NOTHING;
    }

    /** 联系人：王小明, 患者李建国于…, and 王小明先生 anywhere. */
    private static boolean behindAWord(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            int cue = BEFORE.lengthAt(cell, i);
            if (cue > 0 && nameAt(cell, i + cue)) {
                return true;
            }
            int title = TITLES.lengthAt(cell, i);
            if (title == 2 && i >= 2 && titledName(cell, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean titledName(Cell cell, int end) {
        return HanNames.judge(cell, end - 2, end) != Sight.NOTHING
                || HanNames.judge(cell, end - 3, end) == Sight.CLEAR
                || (!cell.hanAt(end - 2) && HanNames.surnameLength(cell, end - 1) == 1);
    }

    private static boolean nameAt(Cell cell, int after) {
        int from = after;
        boolean separated = false;
        while (cell.at(from) == ' ' || cell.at(from) == ':' || cell.at(from) == '为' || cell.at(from) == '是') {
            separated = true;
            from++;
        }
        int end = hanEnd(cell, from);
        if (end - from >= 2 && end - from <= 4 && HanNames.judge(cell, from, end) != Sight.NOTHING) {
            return separated || HanNames.judge(cell, from, end) == Sight.CLEAR;
        }
        return end - from > 3 && HanNames.judge(cell, from, from + 3) == Sight.CLEAR;
    }

    private static int hanEnd(Cell cell, int from) {
        int i = from;
        while (Characters.isHan(cell.at(i))) {
            i++;
        }
        return i;
    }

    @Override
    public boolean contradicts(Tally tally) {
        return personsOrBodies && bodies * 10 >= tally.filled() * 9 && tally.filled() >= FEW;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        long all = tally.all();
        boolean mostOfTheShape = all * 5 >= shapedLikeNames * 3 && unsure.count() + clear.count() >= 5;
        if (tally.unsure() > 0 && mostOfTheShape) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        boolean several =
                clear.count() >= 3 && tally.clear() * 200 >= shapedLikeNames && tally.clear() * 5000 >= tally.filled();
        return several ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
