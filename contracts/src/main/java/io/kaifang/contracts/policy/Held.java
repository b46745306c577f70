package io.kaifang.contracts.policy;

import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That something is kept, and from when its term counts.
 *
 * @param why the ground
 * @param since when that ended, or will end at the earliest
 */
public record Held(RecordHold why, Instant since) {

    /** Why it cannot be erased yet, with ground and day; empty once the term is over. */
    public Optional<Fault> against(SupervisionTerms terms, Instant now) {
        Instant end = since.plus(Duration.ofDays(terms.recordDays()));
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        String day = ChinaTime.dayOf(end).toString();
        return Optional.of(why.at("", day));
    }
}
