package io.kaifang.audit.rest;

import io.kaifang.audit.index.RecordedStep;
import io.kaifang.audit.index.StepWords;
import io.kaifang.contracts.Text;
import io.kaifang.ledger.proof.TlogProof;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as people read it, with what proves it.
 *
 * @param index of the entry on the ledger
 * @param words what happened, in Chinese and English
 * @param article of the measures (Shanghai, 2022 draft)
 * @param causedBy the event that led to it
 * @param causedByIndex its entry, where the ledger shows it
 * @param proof a C2SP tlog-proof of the entry at {@code /audit/entries/<index>}
 */
public record StepView(
        long index,
        Text words,
        String type,
        Instant time,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        String outcome,
        @Nullable String article,
        String eventId,
        @Nullable String causedBy,
        @Nullable Long causedByIndex,
        String proof) {

    static StepView of(RecordedStep step, TlogProof proof) {
        return new StepView(
                step.index(),
                StepWords.textOf(step.type()),
                step.type(),
                step.time(),
                step.actor(),
                step.onBehalfOf(),
                step.outcome(),
                step.article(),
                step.eventId(),
                step.causation(),
                step.cause(),
                proof.toString());
    }
}
