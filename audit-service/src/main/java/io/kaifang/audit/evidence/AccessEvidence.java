package io.kaifang.audit.evidence;

import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.life.view.RecordedStep;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.ledger.evidence.BatchedRecord;
import io.kaifang.ledger.evidence.EvidenceWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The whole chain of one access to data: its record, its batch's root on the ledger, the checkpoint over that. */
public final class AccessEvidence {

    private static final int FEW = 10;

    private final StepQueries steps;
    private final PublishedLog ledger;
    private final LedgerKeys keys;
    private final InstantSource clock;

    public AccessEvidence(StepQueries steps, PublishedLog ledger, LedgerKeys keys, InstantSource clock) {
        this.steps = steps;
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A signed package that {@code ./kaifang verify} checks offline; empty if no entry states the record's batch with that root.
     *
     * @param json what the record was read from, put in as it is
     */
    public Optional<byte[]> zip(BatchedRecord access, String json) {
        Optional<Long> stating = steps.life(SubjectKind.ACCESS_BATCH, access.batch(), Optional.empty(), FEW).stream()
                .map(RecordedStep::index)
                .filter(index ->
                        access.isStatedBy(Leaves.parse(ledger.entry(index).orElseThrow())))
                .findFirst();
        return stating.map(index -> zip(access, json, index));
    }

    private byte[] zip(BatchedRecord access, String json, long index) {
        PublishedLog.Proofs proofs = ledger.proofs(List.of(index));
        var writer = new EvidenceWriter("access/" + access.sequence(), proofs.checkpoint(), keys.verifying());
        writer.entry(ledger.entry(index).orElseThrow(), proofs.proofs().getFirst());
        writer.record(access.sequence(), json);
        writer.file("README.txt", LifeEvidence.resource("/evidence/README.txt"));
        return writer.write(keys.signing(), clock);
    }
}
