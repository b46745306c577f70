package io.kaifang.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.ledger.evidence.BatchedRecord;
import io.kaifang.ledger.evidence.EvidenceVerifier;
import io.kaifang.ledger.merkle.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessEvidenceTest {

    private static final String RECORD = "{\"sequence\":41,\"who\":\"u-1\"}";
    private static final Hash LEAF = Hash.ofEntry(RECORD.getBytes(StandardCharsets.UTF_8));
    private static final Hash OTHER = Hash.ofEntry(new byte[] {1});

    @TempDir
    Path folder;

    @Test
    void an_access_is_proved_from_its_record_over_its_batch_to_the_checkpoint_and_to_no_other_root()
            throws IOException {
        try (TestLedger ledger = TestLedger.create(folder)) {
            ledger.sequencer.append(TestLedger.events(0, 300));
            ledger.sequencer.append(List.of(closed("b-41", Hash.ofChildren(LEAF, OTHER))));
            ledger.run();
            new Indexer(ledger.database).index();
            var evidence =
                    new AccessEvidence(new StepQueries(ledger.database), ledger.reads, ledger.keys, Clock.systemUTC());
            String proof = proof("b-41", Hash.ofChildren(LEAF, OTHER), OTHER);
            Path zip = Files.write(
                    folder.resolve("access.zip"),
                    evidence.zip(BatchedRecord.of(proof), proof).orElseThrow());
            assertThat(EvidenceVerifier.verify(zip, ledger.keys.verifying()))
                    .startsWith("access/41: 1 entries stand unchanged")
                    .contains("1 record of a batch leads to its root there");
            String forged = proof("b-41", Hash.ofChildren(LEAF, LEAF), LEAF);
            assertThat(evidence.zip(BatchedRecord.of(forged), forged)).isEmpty();
            String unknown = proof("b-42", Hash.ofChildren(LEAF, OTHER), OTHER);
            assertThat(evidence.zip(BatchedRecord.of(unknown), unknown)).isEmpty();
        }
    }

    private static Leaf closed(String batch, Hash root) {
        String data = "{\"batch\":\"%s\",\"root\":\"%s\",\"firstSequence\":41,\"lastSequence\":42}"
                .formatted(batch, root.hex());
        return Leaves.of(
                Map.of(
                        "id", "batch-event",
                        "source", "delivery",
                        "type", "io.kaifang.delivery.access-batch-closed",
                        "time", "2026-11-22T00:00:00Z",
                        "subject", "access-batch/" + batch),
                data.getBytes(StandardCharsets.UTF_8));
    }

    private static String proof(String batch, Hash root, Hash sibling) {
        return "{\"record\":\"%s\",\"batch\":\"%s\",\"root\":\"%s\",\"index\":0,\"size\":2,\"path\":[\"%s\"]}"
                .formatted(RECORD.replace("\"", "\\\""), batch, root.hex(), sibling.base64());
    }
}
