package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.fullWidth;
import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Where people live, down to the door. */
final class HomeAddresses {
    private HomeAddresses() {}

    static List<Form> forms() {
        return List.of(
                address("lane, number, room", HomeAddresses::lane),
                address("building, unit, room", HomeAddresses::unit),
                address("block 栋 幢 座", HomeAddresses::block),
                address("lane with dash", HomeAddresses::laneWithDash),
                address(
                        "road, number, room",
                        dice -> district(dice) + street(dice) + dice.between(1, 1999) + "号" + room(dice) + "室"),
                address("village and group", HomeAddresses::village),
                address("full-width digits", dice -> fullWidth(lane(dice))),
                address("in a sentence", sentence("address", HomeAddresses::any)),
                address("in a sentence, second list", sentence("address-2", HomeAddresses::any)));
    }

    private static String any(Dice dice) {
        return dice.pick(lane(dice), unit(dice), village(dice));
    }

    private static String lane(Dice dice) {
        return district(dice) + street(dice) + dice.between(5, 1999) + "弄" + dice.between(1, 160) + "号" + room(dice)
                + "室";
    }

    private static String unit(Dice dice) {
        return district(dice) + estate(dice) + dice.between(1, 60) + "号楼"
                + dice.pick(String.valueOf(dice.between(1, 6)), Writing.han(dice.between(1, 6))) + "单元" + room(dice)
                + dice.pick("", "室");
    }

    private static String block(Dice dice) {
        String number = dice.pick(dice.between(1, 60) + "栋", dice.between(1, 60) + "幢", dice.draw("ABCDEFG", 1) + "座");
        return district(dice) + estate(dice) + number + room(dice) + dice.pick("", "室");
    }

    private static String laneWithDash(Dice dice) {
        return district(dice) + street(dice) + dice.between(5, 1999) + "弄" + dice.between(1, 160) + "-" + room(dice);
    }

    private static String village(Dice dice) {
        int group = dice.between(1, 24);
        return dice.pick("", "", dice.pick(Words.of("places")) + "镇")
                + dice.pick(Words.of("villages"))
                + dice.pick(group + "组", Writing.han(group) + "组", "第" + Writing.han(group) + "村民组", group + "队")
                + dice.between(1, 180) + "号";
    }

    private static String district(Dice dice) {
        return dice.pick("", dice.pick(Words.of("districts")), "上海市" + dice.pick(Words.of("districts")));
    }

    private static String street(Dice dice) {
        return dice.pick(Words.of("streets"));
    }

    private static String estate(Dice dice) {
        return dice.pick(Words.of("estates"));
    }

    private static String room(Dice dice) {
        return dice.between(1, 28) + String.format(Locale.ROOT, "%02d", dice.between(1, 8));
    }

    private static Form address(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.HOME_ADDRESS, name, cell);
    }
}
