package io.kaifang.personaldata.corpus;

import static io.kaifang.personaldata.corpus.Writing.fullWidth;
import static io.kaifang.personaldata.corpus.Writing.grouped;
import static io.kaifang.personaldata.corpus.Writing.sentence;

import io.kaifang.personaldata.ContentKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Identity cards, travel papers and credit codes. */
final class Papers {
    private Papers() {}

    static List<Form> forms() {
        return List.of(
                identity("18 digits", Papers::identityCard),
                identity("small x", Papers::identityCardWithSmallX),
                identity("full-width", dice -> fullWidth(identityCard(dice))),
                identity("old, 15 digits", Papers::oldIdentityCard),
                identity("6-8-4 with spaces", dice -> grouped(identityCard(dice), " ", 6, 8, 4)),
                identity("6-8-4 with dashes", dice -> grouped(identityCard(dice), "-", 6, 8, 4)),
                identity("in a sentence", sentence("identity", Papers::identityCard)),
                identity("in a sentence, second list", sentence("identity-2", Papers::identityCard)),
                credit("company 91", dice -> creditCode(dice, "91")),
                trader("sole trader 92", dice -> creditCode(dice, "92")),
                trader("in a sentence", sentence("credit", dice -> creditCode(dice, "92"))),
                credit("social organisation 5x", dice -> creditCode(dice, dice.pick("51", "52", "53"))),
                credit("lower case", dice -> creditCode(dice, "91").toLowerCase(Locale.ROOT)),
                credit("in a sentence", sentence("credit", dice -> creditCode(dice, "91"))),
                travel("passport", Papers::passport),
                travel("Hong Kong and Macao permit", dice -> dice.pick("C", "H", "M") + dice.digits(8)),
                travel("in a sentence", dice -> "持护照" + passport(dice) + "办理，签证有效期内"));
    }

    static String identityCard(Dice dice) {
        return withCheckDigit(region(dice) + birth(dice) + serial(dice));
    }

    /** The digits of an identity card, with a check digit that is wrong. */
    static String almostIdentityCard(Dice dice) {
        String card = identityCard(dice);
        char check = card.charAt(17);
        return card.substring(0, 17) + (check == 'X' ? '5' : (char) ('0' + (check - '0' + dice.between(1, 9)) % 10));
    }

    static String creditCode(Dice dice, String first) {
        String body = dice.pick("", "MA") + dice.draw(CheckDigits.CREDIT_CODE_ALPHABET, 8);
        String organisation = body.substring(0, 8);
        String first17 = first + region(dice) + organisation + CheckDigits.organisation(organisation);
        return first17 + CheckDigits.creditCode(first17);
    }

    private static String identityCardWithSmallX(Dice dice) {
        String before = region(dice) + birth(dice);
        for (int serial = dice.between(1, 400); ; serial++) {
            String card = withCheckDigit(before + String.format(Locale.ROOT, "%03d", serial));
            if (card.endsWith("X")) {
                return card.toLowerCase(Locale.ROOT);
            }
        }
    }

    private static String oldIdentityCard(Dice dice) {
        LocalDate born = LocalDate.of(1925, 1, 1).plusDays(dice.between(0, 74 * 365));
        return region(dice) + born.format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)) + serial(dice);
    }

    private static String passport(Dice dice) {
        return dice.pick("E" + dice.digits(8), "G" + dice.digits(8), "E" + dice.draw("ABCDFGHJ", 1) + dice.digits(7));
    }

    private static String withCheckDigit(String first17) {
        return first17 + CheckDigits.identity(first17);
    }

    static String region(Dice dice) {
        return dice.pick(Words.of("regions"));
    }

    private static String birth(Dice dice) {
        LocalDate born = LocalDate.of(1935, 1, 1).plusDays(dice.between(0, 84 * 365));
        return born.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String serial(Dice dice) {
        return String.format(Locale.ROOT, "%03d", dice.between(1, 999));
    }

    private static Form identity(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.IDENTITY_CARD, name, cell);
    }

    private static Form credit(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.CREDIT_CODE, name, cell);
    }

    private static Form trader(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.SOLE_TRADER, name, cell);
    }

    private static Form travel(String name, Function<Dice, String> cell) {
        return new Form(ContentKind.TRAVEL_DOCUMENT, name, cell);
    }
}
