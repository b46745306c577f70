package io.kaifang.personaldata.online;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.words.WordSet;

/** QQ and WeChat accounts behind the service's name, and WeChat's own {@code wxid_…}. Bare, they are unsure. */
public final class ChatAccounts extends ContentDetector {
    private static final WordSet SERVICES = WordSet.of("cues.txt", "chat");

    public ChatAccounts() {
        super(ContentKind.CHAT_ACCOUNT, traits -> traits.digits(5) || (traits.digits(1) && traits.latin()));
    }

    @Override
    public Sight look(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            int cue = SERVICES.lengthAt(cell, i);
            if (cue > 0 && !cell.wordAt(i - 1) && accountAt(cell, i + cue)) {
                return Sight.CLEAR;
            }
            if (cell.at(i) == 'w' && cell.startsWith("wxid_", i) && cell.wordAt(i + 5)) {
                return Sight.CLEAR;
            }
        }
        boolean bareNumber = cell.runs() == 1
                && cell.runLength(0) == cell.length()
                && cell.length() >= 5
                && cell.length() <= 11
                && cell.at(0) != '0';
        return bareNumber ? Sight.UNSURE : Sight.NOTHING;
    }

    private static boolean accountAt(Cell cell, int start) {
        int i = start;
        while (" :号码为是".indexOf(cell.at(i)) >= 0 && cell.at(i) != 0) {
            i++;
        }
        int from = i;
        boolean apart = from > start || cell.digitAt(from);
        while (cell.wordAt(i) || cell.at(i) == '_' || (cell.at(i) == '-' && i > from)) {
            i++;
        }
        return apart && i - from >= 5 && i - from <= 20;
    }
}
