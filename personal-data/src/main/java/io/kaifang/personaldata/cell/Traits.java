package io.kaifang.personaldata.cell;

/** What kinds of characters a cell has: enough to tell most detectors that there is nothing for them. */
public final class Traits {
    static final int HAN = 8;
    static final int LATIN = 16;
    static final int AT = 32;
    static final int DOT = 64;
    static final int MIDDLE_DOT = 128;
    static final int COLON = 256;
    /** As many sets of traits there are. */
    public static final int SETS = 512;

    private static final int[] DIGITS = {0, 1, 5, 7, 9, 11, 15};

    private final int bits;

    /** The traits of {@link Cell#traits()}. */
    public Traits(int bits) {
        this.bits = bits;
    }

    /** The level of a count of digits, as the lowest bits say it. */
    static int levelOf(int count) {
        int level = DIGITS.length - 1;
        while (DIGITS[level] > count) {
            level--;
        }
        return level;
    }

    /** Whether it may have so many digits: counts up to 15 are told apart roughly. */
    public boolean digits(int atLeast) {
        return levelOf(atLeast) <= (bits & 7);
    }

    public boolean han() {
        return (bits & HAN) != 0;
    }

    public boolean latin() {
        return (bits & LATIN) != 0;
    }

    public boolean at() {
        return (bits & AT) != 0;
    }

    public boolean dot() {
        return (bits & DOT) != 0;
    }

    public boolean colon() {
        return (bits & COLON) != 0;
    }
}
