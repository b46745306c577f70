package io.kaifang.personaldata.person;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.words.Announcements;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/**
 * Personal names: Chinese ones, also half masked (王某某), with a title (王先生) or behind a word that calls for one (患者李建国);
 * those of minorities and foreigners, in Chinese or Latin letters. Words and places look like names: several different ones must be
 * clear, or most of what has the shape of a name must be one.
 */
public final class PersonalNames extends ContentDetector {
    private static final WordFile WORDS = WordFile.read("names.txt");
    private static final WordSet TITLES = new WordSet(WORDS.section("titles"));
    private static final WordSet OFFICES = new WordSet(WORDS.section("offices"));
    private static final WordSet AROUND = new WordSet(WORDS.section("around-a-name"));

    private static final WordSet BODIES = WordSet.of("critical.txt", "bodies");

    /** Characters of a Chinese name. */
    private static final int LONGEST = 4;
    /** Fewer cells contradict nothing. */
    private static final int FEW = 10;

    private final boolean personsOrBodies;
    private final DifferentCells clear = new DifferentCells();
    private final DifferentCells unsure = new DifferentCells();
    private long shapedLikeNames;
    private long latin;
    private long bodies;

    /** Nothing seen yet. */
    public PersonalNames(ColumnHeading heading) {
        super(ContentKind.PERSONAL_NAME, traits -> traits.han() || traits.latin());
        this.personsOrBodies = Announcements.ofPersonsOrBodies(heading);
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

    private Sight inLatin(Cell cell) {
        Sight sight = cell.hasDigits(1) ? Sight.NOTHING : LatinNames.judge(cell);
        latin += sight == Sight.NOTHING ? 0 : 1;
        return sight;
    }

    private Sight inHan(Cell cell) {
        int end = hanEnd(cell, 0);
        shapedLikeNames += end >= 1 && end <= LONGEST ? 1 : 0;
        Sight sight = end == cell.length() ? whole(cell, end) : end > 1 ? beginning(cell, end) : masked(cell, end);
        boolean text = end > LONGEST || end < cell.length();
        return sight == Sight.NOTHING && text && NamesInText.areIn(cell) ? Sight.CLEAR : sight;
    }

    private static Sight whole(Cell cell, int end) {
        Sight sight = titled(cell, end) == Sight.CLEAR ? Sight.CLEAR : HanNames.judge(cell, 0, end);
        boolean foreign = sight != Sight.CLEAR && end >= 2 && ForeignNames.judge(cell, 0, end) == Sight.CLEAR;
        return foreign ? Sight.CLEAR : sight;
    }

    /** Chinese characters, then something else: a dot of a foreign name, masks, or another entry. */
    private static Sight beginning(Cell cell, int end) {
        if (ForeignNames.isDot(cell.at(end))) {
            int to = end;
            while (cell.hanAt(to) || ForeignNames.isDot(cell.at(to))) {
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
        boolean person = AROUND.in(cell);
        return person || (first == Sight.CLEAR && (another || cell.hasDigits(7))) ? Sight.CLEAR : Sight.UNSURE;
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
            return surnameAlone || HanNames.mayBeAddressed(cell, 0, name) ? Sight.CLEAR : Sight.NOTHING;
        }
        int office = OFFICES.lengthBefore(cell, end, 2);
        return office > 0 && HanNames.judge(cell, 0, end - office) != Sight.NOTHING ? Sight.CLEAR : Sight.NOTHING;
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
        if (unsureCellsToo(tally)) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return several(tally) ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }

    /** Several different ones among what has the shape of a name. Names differ; a few words that look like one come again. */
    private boolean several(Tally tally) {
        boolean differ = clear.count() * 2L >= Math.min(tally.clear(), DifferentCells.MOST);
        long shaped = shapedLikeNames + latin;
        boolean common = tally.clear() * 3 >= shaped;
        return clear.count() >= 3
                && (differ || common)
                && tally.clear() * 200 >= shaped
                && tally.clear() * 5000 >= tally.filled();
    }

    private boolean unsureCellsToo(Tally tally) {
        if (tally.count(Sight.UNSURE) == 0) {
            return false;
        }
        long shaped = shapedLikeNames + latin;
        boolean mostOfTheShape =
                latin * 2 < shaped && tally.all() * 5 >= shaped * 3 && unsure.count() + clear.count() >= 5;
        boolean manyClear =
                several(tally) && tally.clear() * 8 >= shaped && tally.clear() * 3 >= tally.count(Sight.UNSURE);
        return mostOfTheShape || manyClear;
    }
}
