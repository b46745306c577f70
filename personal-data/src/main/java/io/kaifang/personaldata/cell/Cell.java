package io.kaifang.personaldata.cell;

import java.util.Arrays;

/**
 * A cell, read once for all detectors: full-width forms made half-width, all kinds of dashes, dots and spaces made one, invisible
 * characters dropped, no blanks around it. One object serves a whole column.
 */
public final class Cell {
    private char[] chars = new char[256];
    private int length;
    private int traits;
    private int[] runStarts = new int[16];
    private int[] runEnds = new int[16];
    private int runs;

    /** Forgets what it held and takes the text in. */
    public void read(String text) {
        int size = text.length();
        if (chars.length < size) {
            chars = new char[Math.max(size, chars.length * 2)];
        }
        int digits = 0;
        int seen = 0;
        int end = 0;
        int filled = 0;
        runs = 0;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                c = Characters.plain(c);
                if (c == 0) {
                    continue;
                }
            }
            if (c >= '0' && c <= '9') {
                digits++;
                addDigit(end);
            } else if (c == ' ') {
                if (end == 0) {
                    continue;
                }
                chars[end++] = c;
                continue;
            } else {
                seen |= Characters.trait(c);
            }
            chars[end++] = c;
            filled = end;
        }
        length = filled;
        traits = seen | Traits.levelOf(digits);
    }

    private void addDigit(int index) {
        if (runs > 0 && runEnds[runs - 1] == index) {
            runEnds[runs - 1]++;
            return;
        }
        if (runs == runStarts.length) {
            runStarts = Arrays.copyOf(runStarts, runs * 2);
            runEnds = Arrays.copyOf(runEnds, runs * 2);
        }
        runStarts[runs] = index;
        runEnds[runs++] = index + 1;
    }

    public int length() {
        return length;
    }

    /** How many runs of digits it has. */
    public int runs() {
        return runs;
    }

    /** Where a run of digits begins. */
    public int runStart(int run) {
        return runStarts[run];
    }

    /** Behind the last digit of a run. */
    public int runEnd(int run) {
        return runEnds[run];
    }

    /** How many digits a run has; 0 for a run that isn't there. */
    public int runLength(int run) {
        return run >= 0 && run < runs ? runEnds[run] - runStarts[run] : 0;
    }

    /** Whether one space or dash is all that stands between a run and the next. */
    public boolean joined(int run) {
        if (run < 0 || run + 1 >= runs || runStarts[run + 1] != runEnds[run] + 1) {
            return false;
        }
        char between = chars[runEnds[run]];
        return between == ' ' || between == '-';
    }

    /** Whether a run is what stands behind a decimal point, or has such behind it other than zeros. */
    public boolean decimal(int run) {
        int start = runStarts[run];
        int end = runEnds[run];
        if (at(start - 1) == '.' && digitAt(start - 2)) {
            return true;
        }
        if (at(end) != '.' || !digitAt(end + 1)) {
            return false;
        }
        int i = end + 1;
        while (at(i) == '0') {
            i++;
        }
        return digitAt(i);
    }

    /** The number from one index to before the other, up to 18 digits. */
    public long number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    public boolean isBlank() {
        return length == 0;
    }

    /** Its {@link Traits}, as bits. */
    public int traits() {
        return traits;
    }

    public boolean hasHan() {
        return (traits & Traits.HAN) != 0;
    }

    public boolean hasLatin() {
        return (traits & Traits.LATIN) != 0;
    }

    public boolean hasDot() {
        return (traits & Traits.DOT) != 0;
    }

    public boolean hasColon() {
        return (traits & Traits.COLON) != 0;
    }

    /** Whether it may have so many digits: counts up to 15 are told apart roughly. */
    public boolean hasDigits(int atLeast) {
        return Traits.levelOf(atLeast) <= (traits & 7);
    }

    /** The character there; 0 before the first and behind the last. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    public boolean digitAt(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    /** Whether a Latin letter or digit stands there. */
    public boolean wordAt(int index) {
        return Characters.isWord(at(index));
    }

    public boolean hanAt(int index) {
        return Characters.isHan(at(index));
    }

    /** Whether the text begins there; letters as given. */
    public boolean startsWith(String text, int index) {
        if (index < 0 || index + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (chars[index + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text stands anywhere in it. */
    public boolean contains(String text) {
        for (int i = 0; i + text.length() <= length; i++) {
            if (startsWith(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The characters from one index to before the other. */
    public String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** A hash of what it holds. */
    public long hash() {
        long hash = 1125899906842597L;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Cell[" + length + "]"; // never into a log
    }
}
