package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bank cards: an issuer's prefix with its length (ISO/IEC 7812) and the Luhn check digit. One in ten numbers with such a prefix
 * passes by chance, so only a column full of them tells.
 */
final class BankCardDetector implements Detector {
    private static final Pattern SHAPE =
            Pattern.compile("(?<![0-9A-Za-z.])([0-9]{4}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{1,7})(?![0-9A-Za-z.])");
    // UnionPay, Visa, Mastercard, American Express, JCB
    private static final Pattern ISSUER = Pattern.compile(
            "62[0-9]{14,17}|4[0-9]{15}|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|3[47][0-9]{13}|35(?:2[89]|[3-8][0-9])[0-9]{12}");

    @Override
    public String name() {
        return "bank-card";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("银行卡", "银行账号", "银行账户", "卡号", "bank card", "bank_card");
    }

    @Override
    public boolean in(String cell) {
        Matcher candidates = SHAPE.matcher(cell);
        while (candidates.find()) {
            String number = candidates.group(1).replaceAll("[ -]", "");
            if (ISSUER.matcher(number).matches() && checks(number)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double tellingShare() {
        return 0.4;
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
