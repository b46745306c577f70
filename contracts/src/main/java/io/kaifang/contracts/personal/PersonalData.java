package io.kaifang.contracts.personal;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain signs of a person in a text that becomes part of an event, which is kept for ever: identity-card and mobile numbers,
 * mail addresses. It catches slips; it does not replace care.
 */
public final class PersonalData {
    private static final Pattern IDENTITY_CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {}

    public static boolean appearsIn(String text) {
        return MOBILE.matcher(text).find() || MAIL.matcher(text).find() || holdsIdentityNumber(text);
    }

    public static boolean appearsIn(Text text) {
        return appearsIn(text.zh()) || appearsIn(text.en());
    }

    /** States the fault; {@code field} is a JSON pointer to the text. */
    public static Fault fault(String field) {
        return new Fault(
                field,
                "personal-data-in-text",
                new Text("文字中含个人信息", "the text holds personal data"),
                new Text("删除身份证号、手机号、邮箱等", "take out identity numbers, phone numbers and mail addresses"));
    }

    private static boolean holdsIdentityNumber(String text) {
        Matcher matcher = IDENTITY_CARD.matcher(text);
        while (matcher.find()) {
            if (checkDigitHolds(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean checkDigitHolds(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
