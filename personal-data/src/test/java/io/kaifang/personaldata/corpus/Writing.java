package io.kaifang.personaldata.corpus;

import java.util.List;
import java.util.function.Function;

/** Ways of writing the same thing. */
final class Writing {
    private static final String HAN = "零一二三四五六七八九";

    private Writing() {}

    /** ASCII letters, digits and signs as full-width characters. */
    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : c);
        }
        return wide.toString();
    }

    /** The text cut into groups of these lengths. */
    static String grouped(String text, String between, int... lengths) {
        StringBuilder groups = new StringBuilder();
        int from = 0;
        for (int length : lengths) {
            groups.append(from == 0 ? "" : between).append(text, from, from + length);
            from += length;
        }
        return groups.toString();
    }

    /** A number from 1 to 99 in Han characters. */
    static String han(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String upper = tens == 0 ? "" : (tens == 1 ? "" : HAN.substring(tens, tens + 1)) + "十";
        return upper + (ones == 0 ? "" : HAN.substring(ones, ones + 1));
    }

    /** Sentences from a list, with what {@code inner} makes in place of the braces. */
    static Function<Dice, String> sentence(String list, Function<Dice, String> inner) {
        List<String> sentences = Words.of("sentences-" + list);
        return dice -> dice.pick(sentences).replace("{}", inner.apply(dice));
    }
}
