package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.fullWidth;
import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Number plates by GA 36. */
final class Plates {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private Plates() {}

    static List<Form> forms() {
        return List.of(
                plate("five characters", Plates::ordinary),
                plate("new energy, eight characters", Plates::newEnergy),
                plate("with dot", dice -> parted(ordinary(dice), dice.pick("·", "•", "."))),
                plate("with space or dash", dice -> parted(ordinary(dice), dice.pick(" ", "-"))),
                plate("small letters", dice -> ordinary(dice).toLowerCase(Locale.ROOT)),
                plate("full-width", dice -> fullWidth(ordinary(dice))),
                plate("trailer, school, police, border", Plates::special),
                plate("in a sentence", sentence("plate", Plates::any)),
                plate("in a sentence, second list", sentence("plate-2", Plates::any)));
    }

    private static String any(Dice dice) {
        return dice.pick(ordinary(dice), newEnergy(dice));
    }

    static String ordinary(Dice dice) {
        String number = dice.pick(
                dice.digits(5),
                dice.draw(LETTERS, 1) + dice.digits(4),
                dice.digits(1) + dice.draw(LETTERS, 1) + dice.digits(3),
                dice.draw(LETTERS, 2) + dice.digits(3),
                dice.digits(4) + dice.draw(LETTERS, 1));
        return place(dice) + number;
    }

    private static String newEnergy(Dice dice) {
        String kind = dice.draw("DF", 1);
        String small = kind + dice.pick(dice.digits(1), dice.draw(LETTERS, 1)) + dice.digits(4);
        return place(dice) + dice.pick(small, small, dice.digits(5) + kind);
    }

    private static String special(Dice dice) {
        return dice.pick(
                place(dice) + dice.digits(4) + dice.pick("挂", "学", "警"), "粤Z" + dice.digits(4) + dice.pick("港", "澳"));
    }

    private static String place(Dice dice) {
        return dice.pick("沪", "沪", dice.draw(PROVINCES, 1)) + dice.draw("ABCDEFGHJKLMN", 1);
    }

    private static String parted(String plate, String by) {
        return plate.substring(0, 2) + by + plate.substring(2);
    }

    private static Form plate(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.NUMBER_PLATE, name, cell);
    }
}
