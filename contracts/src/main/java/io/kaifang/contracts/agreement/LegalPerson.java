package io.kaifang.contracts.agreement;

import java.util.Locale;

/**
 * A body that may be named in public. A sole trader is a natural person, and is none: codes that begin with 92 are refused.
 *
 * @param name as registered
 * @param creditCode its unified social credit code (GB 32100), whose check digit fits
 */
public record LegalPerson(String name, String creditCode) {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String SOLE_TRADER = "92";

    /** Whether the code is one that a legal person or an organisation bears. */
    public boolean isRegistered() {
        String code = creditCode.toUpperCase(Locale.ROOT);
        return code.length() == WEIGHTS.length + 1
                && code.chars().allMatch(letter -> DIGITS.indexOf(letter) >= 0)
                && !code.startsWith(SOLE_TRADER)
                && checkDigit(code) == code.charAt(WEIGHTS.length);
    }

    private static char checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * DIGITS.indexOf(code.charAt(i));
        }
        return DIGITS.charAt((DIGITS.length() - sum % DIGITS.length()) % DIGITS.length());
    }
}
