package io.kaifang.personaldata.content;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.CharacterSet;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that speak of one kind of sensitive matter. A word that goes on as the name of a place or body (肿瘤医院, 结核病防治所) says
 * nothing of a person.
 */
public final class SensitiveWords extends ContentDetector {
    private static final WordFile WORDS = WordFile.read("sensitive.txt");
    private static final WordSet BODIES = new WordSet(WORDS.section("bodies"));
    private static final CharacterSet BODY_ENDS = new CharacterSet(WORDS.section("body-ends"));
    private static final int REST_OF_A_NAME = 6;
    private static final Map<ContentKind, WordSet> BY_KIND = new EnumMap<>(Map.of(
            ContentKind.HEALTH, words(ContentKind.HEALTH),
            ContentKind.OFFENCE, words(ContentKind.OFFENCE),
            ContentKind.PRIVATE_LIFE, words(ContentKind.PRIVATE_LIFE)));

    private final WordSet words;

    private SensitiveWords(ContentKind kind, WordSet words) {
        super(kind, Traits::han);
        this.words = words;
    }

    /** One detector for each kind that has words. */
    public static List<ContentDetector> all() {
        return BY_KIND.entrySet().stream()
                .<ContentDetector>map(words -> new SensitiveWords(words.getKey(), words.getValue()))
                .toList();
    }

    private static WordSet words(ContentKind kind) {
        return new WordSet(WORDS.section(kind.code()));
    }

    @Override
    public Sight look(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            int length = words.lengthAt(cell, i);
            if (length > 0 && !goesOnAsABody(cell, i + length)) {
                return Sight.CLEAR;
            }
        }
        return Sight.NOTHING;
    }

    private static boolean goesOnAsABody(Cell cell, int from) {
        int i = from;
        while (i < from + REST_OF_A_NAME && cell.hanAt(i)) {
            if (BODIES.lengthAt(cell, i) > 0) {
                return true;
            }
            i++;
        }
        return i > from && !cell.hanAt(i) && BODY_ENDS.has(cell.at(i - 1));
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        boolean often = tally.clear() >= 3 && tally.clear() * 100 >= tally.filled();
        boolean mostly = tally.clear() * 5 >= tally.filled() && tally.clear() > 0;
        return often || mostly ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
