package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.fullWidth;
import static io.kaifang.personaldata.corpus.Writing.grouped;
import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Numbers and addresses under which a person is reached. */
final class Contacts {
    private static final List<String> MOBILE_PREFIXES = List.of(
            "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "145", "147", "149", "150", "151",
            "152", "153", "155", "156", "157", "158", "159", "162", "165", "166", "167", "170", "171", "173", "175",
            "176", "177", "178", "180", "181", "182", "183", "184", "185", "186", "187", "188", "189", "190", "191",
            "193", "195", "196", "197", "198", "199");

    private Contacts() {}

    static List<Form> forms() {
        return List.of(
                mobile("plain", Contacts::mobile),
                mobile("3-4-4 with spaces", dice -> grouped(mobile(dice), " ", 3, 4, 4)),
                mobile("3-4-4 with dashes", dice -> grouped(mobile(dice), "-", 3, 4, 4)),
                mobile("+86", dice -> "+86" + dice.pick("", " ", "-") + mobile(dice)),
                mobile("0086", dice -> "0086" + dice.pick("", " ", "-") + mobile(dice)),
                mobile("full-width", dice -> fullWidth(mobile(dice))),
                mobile("as a decimal .0", dice -> mobile(dice) + ".0"),
                mobile("in a sentence", sentence("mobile", Contacts::mobile)),
                mobile("in a sentence, second list", sentence("mobile-2", Contacts::mobile)),
                landline("with dash", dice -> area(dice) + "-" + local(dice)),
                landline("in brackets", dice -> "(" + area(dice) + ")" + local(dice)),
                landline("without sign", dice -> "021" + local(dice)),
                landline("in a sentence", sentence("mobile", dice -> area(dice) + "-" + local(dice))),
                email("plain", Contacts::email),
                email("in a sentence", dice -> "材料请发" + email(dice) + "，邮件标题写明单位"));
    }

    static String mobile(Dice dice) {
        return dice.pick(MOBILE_PREFIXES) + dice.digits(8);
    }

    private static String area(Dice dice) {
        return dice.pick("021", "021", "021", "010", "0512", "0571", "025");
    }

    private static String local(Dice dice) {
        return dice.between(2, 8) + dice.digits(7);
    }

    private static String email(Dice dice) {
        String user = dice.pick(Words.of("pinyin-family")).replace("ü", "v") + dice.pick(Words.of("pinyin-given"));
        String host = dice.pick("163.com", "qq.com", "126.com", "sina.com.cn", "outlook.com", "foxmail.com");
        return (user + dice.pick("", ".", "_") + dice.between(1, 2000)).toLowerCase(Locale.ROOT) + "@" + host;
    }

    private static Form mobile(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.MOBILE_NUMBER, name, cell);
    }

    private static Form landline(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.LANDLINE_NUMBER, name, cell);
    }

    private static Form email(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.MAIL_ADDRESS, name, cell);
    }
}
