package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.WordSet;

/** Numbers of social-security cards: nine letters and digits, which many codes have; clear where words name the card. */
public final class SocialCards extends RunDetector {
    private static final WordSet CARDS = WordSet.of("cues.txt", "social-card");

    public SocialCards() {
        super(ContentKind.SOCIAL_CARD, traits -> traits.digits(7));
    }

    @Override
    Sight at(Cell cell, int run) {
        int start = cell.runStart(run);
        boolean letter = Characters.isLatin(cell.at(start - 1)) && !cell.wordAt(start - 2);
        int size = cell.runLength(run) + (letter ? 1 : 0);
        if (size != 9 || cell.wordAt(cell.runEnd(run))) {
            return Sight.NOTHING;
        }
        return CARDS.in(cell) ? Sight.CLEAR : Sight.UNSURE;
    }
}
