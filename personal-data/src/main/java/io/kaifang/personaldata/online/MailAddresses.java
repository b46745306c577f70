package io.kaifang.personaldata.online;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;

/** Mail addresses: something, an at sign, a domain that ends in letters. */
public final class MailAddresses extends ContentDetector {
    public MailAddresses() {
        super(ContentKind.MAIL_ADDRESS, traits -> traits.at() && traits.dot());
    }

    @Override
    public Sight look(Cell cell) {
        for (int i = 1; i < cell.length(); i++) {
            if (cell.at(i) == '@' && isLocal(cell.at(i - 1)) && domainAt(cell, i + 1)) {
                return Sight.CLEAR;
            }
        }
        return Sight.NOTHING;
    }

    private static boolean isLocal(char c) {
        return Characters.isWord(c) || c == '_' || c == '-' || c == '.' || c == '*';
    }

    private static boolean domainAt(Cell cell, int start) {
        int i = start;
        int dot = -1;
        while (cell.wordAt(i) || cell.at(i) == '-' || (cell.at(i) == '.' && cell.wordAt(i + 1))) {
            dot = cell.at(i) == '.' ? i : dot;
            i++;
        }
        return dot > start && i - dot > 2 && Characters.isLatin(cell.at(dot + 1));
    }
}
