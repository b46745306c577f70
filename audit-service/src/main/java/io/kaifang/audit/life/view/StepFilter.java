package io.kaifang.audit.life.view;

import java.time.Instant;
import java.util.Optional;

/** What a search is narrowed to; all that is given must hold. {@code from} is included, {@code until} is not. */
public record StepFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<String> type,
        Optional<String> article,
        Optional<String> outcome) {}
