package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.contracts.RuleViolated;
import java.time.DateTimeException;
import java.time.Instant;

/** The parts of a page's sort key, which a caller could have tampered with. */
final class Keys {
    private Keys() {}

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new RuleViolated(AccessRequestRule.PAGE_MUST_BE_OURS);
        }
    }
}
