package io.kaifang.personaldata.number;

/** Codes of provinces, regions and municipalities (GB/T 2260), and of residents from Hong Kong, Macau and Taiwan. */
final class Provinces {
    private static final boolean[] CODES = new boolean[100];

    static {
        int[] codes = {
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83
        };
        for (int code : codes) {
            CODES[code] = true;
        }
    }

    private Provinces() {}

    static boolean isOne(int code) {
        return CODES[code];
    }
}
