package io.kaifang.audit.life.rest;

import io.kaifang.audit.index.StepTexts;
import io.kaifang.audit.life.view.RecordedStep;
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
public record StepAnswer(
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

    static StepAnswer of(RecordedStep step, TlogProof proof) {
        return new StepAnswer(
                step.index(),
                StepTexts.textOf(step.type()),
                step.type(),
                step.time(),
                step.actor(),
                step.onBehalfOf(),
                step.outcome(),
                step.article(),
                step.eventId(),
                step.causation().event(),
                step.causation().entry(),
                proof.toString());
    }
}
