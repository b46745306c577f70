package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;

/**
 * Number plates (GA 36): province, letter, five characters, or six for new energy; never the letters I and O. A plate has no check
 * digit and may be a bus's: it is evidence, never proof.
 */
public final class NumberPlates extends ContentDetector {
    private static final String PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";
    private static final String LAST_HAN = "挂学警港澳领使试超";
    /** With the province's character behind, these are places or words: 济宁A…, 高新B…. */
    private static final String PART_OF_A_WORD = "南西济海咸遂普常长高创更最全四银白连延富临丽";

    public NumberPlates() {
        super(ContentKind.NUMBER_PLATE, traits -> traits.han() && traits.latin() && traits.digits(1));
    }

    @Override
    public Sight look(Cell cell) {
        for (int i = 0; i + 6 < cell.length(); i++) {
            if (cell.at(i) > 0x4dff && PROVINCES.indexOf(cell.at(i)) >= 0 && beginsAt(cell, i)) {
                return Sight.CLEAR;
            }
        }
        return Sight.NOTHING;
    }

    private static boolean beginsAt(Cell cell, int province) {
        char before = cell.at(province - 1);
        if (before != 0 && PART_OF_A_WORD.indexOf(before) >= 0) {
            return false;
        }
        int i = separators(cell, province + 1, 1);
        char city = Characters.upper(cell.at(i));
        if (city < 'A' || city > 'Z' || city == 'I') {
            return false;
        }
        i = separators(cell, i + 1, 3);
        int digits = 0;
        int size = 0;
        while (size < 7 && isPlateCharacter(cell.at(i))) {
            digits += cell.digitAt(i) ? 1 : 0;
            size++;
            i++;
        }
        if (cell.wordAt(i)) {
            return false;
        }
        if (size == 4 && LAST_HAN.indexOf(cell.at(i)) >= 0 && cell.at(i) != 0) {
            return digits >= 2;
        }
        return (size == 5 && digits >= 2) || (size == 6 && isNewEnergy(cell, i));
    }

    private static boolean isNewEnergy(Cell cell, int end) {
        return (isEnergyLetter(cell.at(end - 6)) && allDigits(cell, end - 4, end))
                || (isEnergyLetter(cell.at(end - 1)) && allDigits(cell, end - 6, end - 1));
    }

    private static boolean isEnergyLetter(char c) {
        char letter = Characters.upper(c);
        return letter >= 'A' && letter <= 'K' && letter != 'I';
    }

    private static boolean allDigits(Cell cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!cell.digitAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlateCharacter(char c) {
        char letter = Characters.upper(c);
        return (c >= '0' && c <= '9') || (letter >= 'A' && letter <= 'Z' && letter != 'I' && letter != 'O');
    }

    private static int separators(Cell cell, int from, int most) {
        int i = from;
        while (i < from + most && isSeparator(cell.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '·' || c == '.' || c == '●' || c == '∙';
    }
}
