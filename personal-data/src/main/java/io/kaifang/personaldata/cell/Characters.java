package io.kaifang.personaldata.cell;

/** Classes of characters. */
public final class Characters {
    private Characters() {}

    /** The plain form of a character beyond ASCII; 0 for one that nobody sees. */
    static char plain(char c) {
        if (c >= 0x4e00 && c <= 0x9fff) {
            return c;
        }
        if (c >= 0xff01 && c <= 0xff5e) {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202f' -> ' ';
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad' -> 0;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2022', '\u2219', '\u2e31', '\u2027', '\u30fb', '\u22c5', '\u0387', '\uff65' -> '·';
            default -> c;
        };
    }

    static int trait(char c) {
        if (isLatin(c)) {
            return Traits.LATIN;
        }
        if (isHan(c)) {
            return Traits.HAN;
        }
        return switch (c) {
            case '@' -> Traits.AT;
            case '.' -> Traits.DOT;
            case ':' -> Traits.COLON;
            case '·' -> Traits.MIDDLE_DOT;
            default -> 0;
        };
    }

    /** Chinese characters, also rare ones (as halves of surrogate pairs) and 〇. */
    public static boolean isHan(char c) {
        return within(c, 0x4e00, 0x9fff)
                || within(c, 0x3400, 0x4dbf)
                || c == '〇'
                || within(c, 0xd840, 0xd87f)
                || within(c, 0xdc00, 0xdfff);
    }

    /** Latin letters without accents, and digits. */
    public static boolean isWord(char c) {
        return within(c, '0', '9') || within(c, 'a', 'z') || within(c, 'A', 'Z');
    }

    /** Latin letters, also with accents. */
    public static boolean isLatin(char c) {
        return within(c, 'a', 'z') || within(c, 'A', 'Z') || (within(c, 0xc0, 0x24f) && c != '×' && c != '÷');
    }

    /** A Latin capital for a small letter, else the character itself. */
    public static char upper(char c) {
        return within(c, 'a', 'z') ? (char) (c - 32) : c;
    }

    private static boolean within(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
