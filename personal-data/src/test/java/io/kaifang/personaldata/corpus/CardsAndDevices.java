package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.grouped;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Bank cards, and the addresses of people's devices. */
final class CardsAndDevices {
    private CardsAndDevices() {}

    static List<Form> forms() {
        return List.of(
                form(ContentKind.BANK_CARD, "19 digits", CardsAndDevices::card),
                form(
                        ContentKind.BANK_CARD,
                        "16 digits",
                        dice -> withLuhn(dice.pick("622588", "625912", "621226") + dice.digits(9))),
                form(ContentKind.BANK_CARD, "in fours", dice -> grouped(card(dice), " ", 4, 4, 4, 4, 3)),
                form(ContentKind.BANK_CARD, "in a sentence", dice -> "补贴发放至" + card(dice) + "，到账后短信告知"),
                form(ContentKind.DEVICE_IDENTIFIER, "IMEI", CardsAndDevices::imei),
                form(ContentKind.DEVICE_IDENTIFIER, "IMEI in a sentence", dice -> "被盗手机串号" + imei(dice) + "，已录入协查"),
                form(ContentKind.DEVICE_IDENTIFIER, "MAC, colons", dice -> mac(dice, ":")),
                form(
                        ContentKind.DEVICE_IDENTIFIER,
                        "MAC, dashes, small letters",
                        dice -> mac(dice, "-").toLowerCase(Locale.ROOT)),
                form(ContentKind.NETWORK_ADDRESS, "version 4", CardsAndDevices::ip),
                form(
                        ContentKind.NETWORK_ADDRESS,
                        "version 6",
                        dice -> "240e:" + dice.draw("123456789abcdef", 3) + ":" + hex(dice) + ":" + hex(dice) + "::"
                                + hex(dice)),
                form(ContentKind.NETWORK_ADDRESS, "in a sentence", dice -> "登录地址" + ip(dice) + "，连续三次密码错误"));
    }

    private static String card(Dice dice) {
        return withLuhn(dice.pick("622202", "622848", "621700", "621661", "621799", "623668") + dice.digits(12));
    }

    private static String imei(Dice dice) {
        return withLuhn(dice.pick("86", "35") + dice.digits(12));
    }

    private static String mac(Dice dice, String between) {
        return dice.pick("3C", "00", "A4", "F0", "DC")
                + between
                + grouped(dice.draw("0123456789ABCDEF", 10), between, 2, 2, 2, 2, 2);
    }

    private static String ip(Dice dice) {
        return dice.pick(58, 61, 101, 114, 116, 180, 202, 222) + "." + dice.between(1, 254) + "." + dice.between(0, 254)
                + "." + dice.between(1, 254);
    }

    private static String hex(Dice dice) {
        return dice.draw("123456789abcdef", 4);
    }

    private static String withLuhn(String before) {
        return before + CheckDigits.luhn(before);
    }

    private static Form form(ContentKind kind, String name, Function<Dice, String> cell) {
        return new Form(kind, name, cell);
    }
}
