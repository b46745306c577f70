package io.kaifang.gateway.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket for each key, of bounded number: whoever hasn't asked for longest is forgotten first. */
final class Buckets {
    private static final int MOST = 50_000;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Buckets(Allowance allowance) {
        bandwidth = Bandwidth.builder()
                .capacity(allowance.burst())
                .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1))
                .build();
    }

    /** Takes one request out of the key's bucket; zero if there was one, else how long until there is. */
    Duration take(String key) {
        Bucket bucket;
        synchronized (byKey) {
            bucket = byKey.computeIfAbsent(
                    key, _ -> Bucket.builder().addLimit(bandwidth).build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
