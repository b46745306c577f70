package io.kaifang.classification.detect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unified social credit codes of organisations (GB 32100-2015), with their check character (modulus 31). */
final class CreditCodeDetector implements Detector {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![0-9A-Za-z])([1-9A-GNY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})(?![0-9A-Za-z])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "credit-code";
    }

    @Override
    public List<String> announcedBy() {
        return List.of("统一社会信用代码", "社会信用代码", "信用代码", "uscc");
    }

    @Override
    public boolean in(String cell) {
        Matcher candidates = SHAPE.matcher(cell);
        while (candidates.find()) {
            if (checks(candidates.group(1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double tellingShare() {
        return 0.1;
    }

    private static boolean checks(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += value(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31 == value(code.charAt(17));
    }

    private static int value(char character) {
        return ALPHABET.indexOf(Character.toUpperCase(character));
    }
}
