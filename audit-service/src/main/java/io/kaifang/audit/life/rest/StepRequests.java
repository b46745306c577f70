package io.kaifang.audit.life.rest;

import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.page.PageRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What several resources read from requests. */
public final class StepRequests {

    private static final int KEY_PARTS = 3;

    private StepRequests() {}

    public static SubjectKind kind(String word) {
        return Coded.named(SubjectKind.class, word)
                .orElseThrow(() -> new RuleViolated(AuditRule.SUBJECT_KIND_MUST_BE_KNOWN));
    }

    /** The place in the order of steps after which to go on. */
    static Optional<List<String>> after(PageRequest page) {
        Optional<List<String>> key = page.after(KEY_PARTS);
        try {
            key.ifPresent(parts -> {
                Instant.parse(parts.get(0));
                Integer.parseInt(parts.get(1));
                Long.parseLong(parts.get(2));
            });
            return key;
        } catch (DateTimeException | NumberFormatException e) {
            throw new RuleViolated(AuditRule.CURSOR_MUST_FIT);
        }
    }
}
