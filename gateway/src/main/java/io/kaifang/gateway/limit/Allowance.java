package io.kaifang.gateway.limit;

/**
 * How often somebody may ask.
 *
 * @param burst at once
 * @param perSecond on average
 */
record Allowance(int burst, int perSecond) {
    Allowance {
        if (burst < 1 || perSecond < 1) {
            throw new IllegalArgumentException("an allowance lets at least one request through a second");
        }
    }
}
