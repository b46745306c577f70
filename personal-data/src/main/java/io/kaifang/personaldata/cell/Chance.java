package io.kaifang.personaldata.cell;

/** Whether so many hits may be chance. */
public final class Chance {
    private Chance() {}

    /**
     * The probability that at least {@code hits} of {@code tries} come about by chance (binomial upper tail). Over ten thousand
     * tries it is the normal approximation.
     *
     * @param rate of one hit by chance, above 0 and below 1
     */
    public static double ofAtLeast(long hits, long tries, double rate) {
        if (hits <= 0) {
            return 1;
        }
        if (tries > 10_000) {
            double z = (hits - 0.5 - tries * rate) / Math.sqrt(tries * rate * (1 - rate));
            return z <= 0 ? 1 : Math.exp(-z * z / 2);
        }
        double odds = Math.log(rate / (1 - rate));
        double term = tries * Math.log1p(-rate);
        double sum = 0;
        for (long k = 0; k <= tries; k++) {
            if (k >= hits) {
                sum += Math.exp(term);
            }
            term += Math.log((double) (tries - k) / (k + 1)) + odds;
        }
        return Math.min(1, sum);
    }
}
