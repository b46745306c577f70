package io.kaifang.contracts.accessrequest;

import java.time.Duration;

/**
 * How often data may be asked for.
 *
 * @param requests how many requests
 * @param per within which time
 */
public record RateLimit(int requests, Duration per) {
    public RateLimit {
        if (requests < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("a rate allows at least one request in some time");
        }
    }
}
