package io.kaifang.personaldata.corpus;

import java.util.function.Function;

/** A column with the form of personal data, in which there are none. */
record LookAlike(String what, String column, Cell cell) {

    /** Makes the cell of a row, counted from 0. */
    interface Cell {
        String at(Dice dice, int row);
    }

    static LookAlike looks(String what, String column, Function<Dice, String> cell) {
        return new LookAlike(what, column, (dice, row) -> cell.apply(dice));
    }
}
