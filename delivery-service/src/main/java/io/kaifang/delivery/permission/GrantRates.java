package io.kaifang.delivery.permission;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.id.GrantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps to the agreed rates, by a token bucket for each grant and rate. Kept in memory: a restart fills the buckets, which gives a
 * user one period's requests at most.
 */
@ApplicationScoped
public class GrantRates {
    private record Key(GrantId grant, RateLimit rate) {}

    private final ConcurrentHashMap<Key, Bucket> buckets = new ConcurrentHashMap<>();

    /** Takes one request from the grant's rate, or refuses it and says when there will be another. */
    public void take(GrantTerms grant) {
        ConsumptionProbe probe = buckets.computeIfAbsent(
                        new Key(grant.grant(), grant.rate()), key -> bucket(key.rate()))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new AccessRefused(
                    AccessRefused.Reason.RATE_EXCEEDED, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(RateLimit rate) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(rate.requests())
                        .refillGreedy(rate.requests(), rate.per())
                        .build())
                .build();
    }
}
