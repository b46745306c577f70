package io.kaifang.personaldata.number;

import io.kaifang.personaldata.cell.Chance;

/**
 * Numbers of eleven bare digits in a column, and whether those that could be mobile numbers are. They are not, where numbers with
 * any beginning are as common (random numbers), where nearly all share their beginning (order numbers), or where dates stand in
 * them. Memory: the first digits' counts and the first {@value #SAMPLE} different numbers.
 */
final class BareNumbers {
    private static final int SAMPLE = 64;
    /** Two leading digits, without the seven that mobile numbers have. */
    private static final int OTHER_LEADS = 83;

    private static final int MOBILE_LEADS = 7;

    private final long[] others = new long[100];
    private final long[] sample = new long[SAMPLE];
    private int sampled;
    private long mobiles;
    private long otherNumbers;
    private long dated;

    void add(long number, boolean mobile) {
        if (!mobile) {
            others[(int) (number / 1_000_000_000)]++;
            otherNumbers++;
            return;
        }
        mobiles++;
        if (holdsDate(number)) {
            dated++;
        }
        if (sampled < SAMPLE && isNew(number)) {
            sample[sampled++] = number;
        }
    }

    private boolean isNew(long number) {
        for (int i = 0; i < sampled; i++) {
            if (sample[i] == number) {
                return false;
            }
        }
        return true;
    }

    /** Day and month behind two or four digits of the year. */
    private static boolean holdsDate(long number) {
        return isDay(number / 100_000 % 10_000) || (number / 1_000_000_000 == 19 && isDay(number / 1000 % 10_000));
    }

    private static boolean isDay(long monthAndDay) {
        long month = monthAndDay / 100;
        long day = monthAndDay % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    boolean looksLikeMobiles() {
        return mobiles > 0 && !random() && !(mobiles >= 4 && dated * 2 > mobiles) && !numbered();
    }

    private boolean random() {
        int leads = 0;
        for (long count : others) {
            if (count > 0) {
                leads++;
            }
        }
        if (leads <= 6) {
            return false;
        }
        double share = (double) MOBILE_LEADS / (MOBILE_LEADS + OTHER_LEADS);
        long all = mobiles + otherNumbers;
        return mobiles < 3 * share * all || Chance.ofAtLeast(mobiles, all, share) > 1e-3;
    }

    private boolean numbered() {
        if (sampled < 3) {
            return false;
        }
        int[] seconds = new int[10];
        boolean oneBeginning = true;
        for (int i = 0; i < sampled; i++) {
            seconds[(int) (sample[i] / 1_000_000_000 % 10)]++;
            oneBeginning &= sample[i] / 10_000_000 == sample[0] / 10_000_000;
        }
        int most = 0;
        for (int count : seconds) {
            most = Math.max(most, count);
        }
        return oneBeginning || (sampled >= 16 && most * 10 > sampled * 9);
    }
}
