package io.kaifang.personaldata.corpus;

import java.util.Locale;

/** What stands in columns that say nothing about a person. */
enum CleanCells {
    DISTRICTS,
    PRICES,
    STREETS,
    REMARKS,
    ORDERS,
    MIXED;

    String cell(Dice dice) {
        return switch (this) {
            case DISTRICTS -> dice.pick(Words.of("districts"));
            case PRICES -> dice.between(1, 9999) + "." + dice.digits(2);
            case STREETS -> dice.pick(Words.of("streets"));
            case REMARKS -> dice.pick(Words.of("remarks")).replace("{n}", String.valueOf(dice.between(2, 89)));
            case ORDERS ->
                String.format(
                        Locale.ROOT,
                        "DD2023%02d%02d-%04d",
                        dice.between(1, 12),
                        dice.between(1, 28),
                        dice.between(1, 9999));
            case MIXED ->
                dice.between(1, 8) == 1
                        ? ""
                        : dice.pick(DISTRICTS, PRICES, STREETS, REMARKS, REMARKS)
                                .cell(dice);
        };
    }
}
