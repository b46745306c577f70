package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Names of persons who do not exist, in the ways in which people write names in China. */
final class PersonNames {
    private PersonNames() {}

    static List<Form> forms() {
        return List.of(
                name("two characters", dice -> common(dice) + one(dice)),
                name("three characters", dice -> common(dice) + two(dice)),
                name("compound surname", dice -> compound(dice) + given(dice)),
                name("rare surname", dice -> dice.pick(Words.of("surnames-rare")) + given(dice)),
                name("minority with a dot", dice -> minority(dice, "·")),
                name("minority with another dot", dice -> minority(dice, dice.pick("•", "・", "．", "‧"))),
                name("foreign in Han with a dot", PersonNames::foreign),
                name("pinyin, surname first", PersonNames::pinyinSurnameFirst),
                name("pinyin, surname last", PersonNames::pinyinSurnameLast),
                name("Latin", PersonNames::latin),
                name("with title", dice -> full(dice) + title(dice)),
                name("surname and title", dice -> common(dice) + title(dice)),
                name("masked by 某", dice -> dice.pick(common(dice), compound(dice)) + dice.pick("某", "某某")),
                name("masked by stars", PersonNames::starred),
                name("in a sentence", sentence("name", PersonNames::full)),
                name("rare surname, second list", dice -> dice.pick(Words.of("surnames-rare-2")) + given(dice)),
                name("in a sentence, second list", sentence("name-2", PersonNames::full)));
    }

    /** Surname and given name, as most people are called. */
    static String full(Dice dice) {
        String surname = dice.between(1, 20) == 1 ? dice.pick(Words.of("surnames-rare")) : common(dice);
        return surname + given(dice);
    }

    private static String given(Dice dice) {
        return dice.between(1, 4) == 1 ? one(dice) : two(dice);
    }

    private static String minority(Dice dice, String dot) {
        return dice.pick(Words.of("minority-given")) + dot + dice.pick(Words.of("minority-father"));
    }

    private static String foreign(Dice dice) {
        String middle = dice.between(1, 5) == 1 ? "·" + dice.pick(Words.of("foreign-given")) : "";
        return dice.pick(Words.of("foreign-given")) + middle + "·" + dice.pick(Words.of("foreign-family"));
    }

    private static String pinyinSurnameFirst(Dice dice) {
        String family = dice.pick(Words.of("pinyin-family"));
        String given = dice.pick(Words.of("pinyin-given"));
        return dice.pick(
                family + " " + given,
                family.toUpperCase(Locale.ROOT) + " " + given,
                (family + " " + given).toUpperCase(Locale.ROOT),
                family + ", " + given);
    }

    private static String pinyinSurnameLast(Dice dice) {
        String family = dice.pick(Words.of("pinyin-family"));
        return dice.pick(Words.of("pinyin-given")) + " " + dice.pick(family, family.toUpperCase(Locale.ROOT));
    }

    private static String latin(Dice dice) {
        String given = dice.pick(Words.of("latin-given"));
        String family = dice.pick(Words.of("latin-family"));
        return dice.pick(given + " " + family, family + ", " + given, family.toUpperCase(Locale.ROOT) + " " + given);
    }

    private static String starred(Dice dice) {
        return dice.pick(
                common(dice) + "**", common(dice) + "*" + one(dice), common(dice) + "＊＊", compound(dice) + "**");
    }

    private static String title(Dice dice) {
        return dice.pick("先生", "女士", "医生", "老师", "师傅");
    }

    private static String common(Dice dice) {
        return dice.pick(Words.of("surnames-common"));
    }

    private static String compound(Dice dice) {
        return dice.pick(Words.of("surnames-compound"));
    }

    private static String one(Dice dice) {
        return dice.pick(Words.of("given-one"));
    }

    private static String two(Dice dice) {
        return dice.pick(Words.of("given-two"));
    }

    private static Form name(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.PERSONAL_NAME, name, cell);
    }
}
