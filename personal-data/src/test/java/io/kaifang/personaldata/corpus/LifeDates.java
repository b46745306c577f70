package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Ages, births and illnesses. */
final class LifeDates {
    private LifeDates() {}

    static List<Form> forms() {
        return List.of(
                form(ContentKind.AGE, "digits and 岁", dice -> dice.between(3, 99) + dice.pick("岁", "岁", "周岁")),
                form(ContentKind.AGE, "Han and 岁", dice -> Writing.han(dice.between(3, 99)) + "岁"),
                form(ContentKind.AGE, "in a sentence", sentence("age", LifeDates::age)),
                form(ContentKind.BIRTH_DATE, "date and 出生", dice -> born(dice, "yyyy年M月d日") + "出生"),
                form(ContentKind.BIRTH_DATE, "month and 生", dice -> born(dice, "yyyy年M月") + "生"),
                form(
                        ContentKind.BIRTH_DATE,
                        "生于 and date",
                        dice -> "生于" + born(dice, dice.pick("yyyy-MM-dd", "yyyy.MM.dd"))),
                form(
                        ContentKind.BIRTH_DATE,
                        "出生日期 and date",
                        dice -> "出生日期：" + born(dice, dice.pick("yyyy/M/d", "yyyyMMdd"))),
                form(
                        ContentKind.BIRTH_DATE,
                        "in a sentence",
                        sentence("birth", dice -> born(dice, dice.pick("yyyy年M月d日", "yyyy-MM-dd")))),
                form(ContentKind.HEALTH, "illness alone", dice -> dice.pick(Words.of("diseases"))),
                form(ContentKind.HEALTH, "in a sentence", sentence("health", dice -> dice.pick(Words.of("diseases")))));
    }

    /** A date of birth in this pattern. */
    static String born(Dice dice, String pattern) {
        LocalDate date = LocalDate.of(1930, 1, 1).plusDays(dice.between(0, 90 * 365));
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    private static String age(Dice dice) {
        return dice.pick(dice.between(3, 99) + "岁", Writing.han(dice.between(3, 99)) + "岁");
    }

    private static Form form(ContentKind kind, String name, Function<Dice, String> cell) {
        return new Form(kind, name, cell);
    }
}
