package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Traits;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;

/** Numbers of social-security cards: nine letters and digits, which many codes have; clear where words name the card. */
public final class SocialCards implements ContentDetector {
    private static final WordSet CARDS = new WordSet(WordFile.read("cues.txt").section("social-card"));

    @Override
    public ContentKind kind() {
        return ContentKind.SOCIAL_CARD;
    }

    @Override
    public boolean mayBeIn(Traits traits) {
        return traits.digits(7);
    }

    @Override
    public Sight look(Cell cell) {
        for (int run = 0; run < cell.runs(); run++) {
            int start = cell.runStart(run);
            boolean letter = Characters.isLatin(cell.at(start - 1)) && !cell.wordAt(start - 2);
            int size = cell.runLength(run) + (letter ? 1 : 0);
            if (size == 9 && !cell.wordAt(cell.runEnd(run))) {
                return CARDS.in(cell) ? Sight.CLEAR : Sight.UNSURE;
            }
        }
        return Sight.NOTHING;
    }
}
