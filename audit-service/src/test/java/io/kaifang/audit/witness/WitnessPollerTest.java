package io.kaifang.audit.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.log.TestLedger;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.status.Alarms;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.witness.Witness;
import io.kaifang.ledger.witness.WitnessClient;
import io.kaifang.ledger.witness.WitnessServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessPollerTest {

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("witness.example/w1", KeyType.COSIGNATURE, new SecureRandom());
    private final Alarms alarms = new Alarms();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void checkpoints_carry_the_witness_line_and_without_a_witness_the_ledger_alarms_then_stops() throws Exception {
        try (TestLedger ledger = TestLedger.create(folder.resolve("log"));
                HttpClient http = HttpClient.newHttpClient()) {
            WitnessServer witness = witness(ledger);
            WitnessPoller witnessing = witnessing(ledger, http, witness);
            ledger.sequencer.append(TestLedger.events(0, 300));
            ledger.run();
            witnessing.collect();
            ledger.sequencer.append(TestLedger.events(300, 310));
            ledger.run();
            witnessing.collect();
            var keys = new ArrayList<>(ledger.keys.verifying());
            keys.add(key.verifier());
            assertThat(ledger.reads.checkpoint().orElseThrow().verifiedBy(keys)).hasSize(3);
            assertThat(alarms.all()).isEmpty();

            witness.close();
            ledger.sequencer.append(TestLedger.events(310, 320));
            ledger.run();
            assertThat(Checkpoint.parse(ledger.reads
                                    .proofs(List.of(5L))
                                    .checkpoint()
                                    .text())
                            .size())
                    .as("what a witness has seen proves more than what only the log says")
                    .isEqualTo(310);
            assertThat(Checkpoint.parse(ledger.reads
                                    .proofs(List.of(315L))
                                    .checkpoint()
                                    .text())
                            .size())
                    .isEqualTo(320);
            now = now.plus(Duration.ofMinutes(11));
            witnessing.collect();
            assertThat(alarms.all()).containsOnlyKeys(WitnessPoller.UNWITNESSED);
            now = now.plus(Duration.ofHours(6));
            WitnessPoller restarted = witnessing(ledger, http, witness);
            alarms.clear(WitnessPoller.STOPPED);
            restarted.begin(); // a restart doesn't make the ledger watched
            assertThat(alarms.all()).as("before anything is read").containsKey(WitnessPoller.STOPPED);
            restarted.collect();
            assertThat(alarms.all().get(WitnessPoller.STOPPED)).contains("takes no entries", "Kafka keeps them");

            try (WitnessServer back = witness(ledger)) {
                witnessing(ledger, http, back).collect();
                assertThat(alarms.all()).isEmpty();
            }
            now = now.plus(Duration.ofDays(1));
            witnessing(ledger, http, witness).begin();
            assertThat(alarms.all())
                    .as("a log at rest that was witnessed whole needs no new signature")
                    .isEmpty();
        }
    }

    @Test
    void a_witness_that_was_shown_a_fork_refuses_and_the_ledger_says_which_one() throws Exception {
        try (TestLedger ledger = TestLedger.create(folder.resolve("log"));
                TestLedger forked = TestLedger.create(folder.resolve("log")); // the same keys over another database
                HttpClient http = HttpClient.newHttpClient();
                WitnessServer witness = witness(ledger)) {
            ledger.sequencer.append(TestLedger.events(0, 30));
            ledger.run();
            witnessing(ledger, http, witness).collect();
            forked.sequencer.append(TestLedger.events(100, 140));
            new CheckpointPublisher(
                            forked.database, forked.keys, new LastCheckpointFile(folder.resolve("none")), () -> now)
                    .publish();
            forked.integrator.integrate();
            new CheckpointPublisher(
                            forked.database, forked.keys, new LastCheckpointFile(folder.resolve("none")), () -> now)
                    .publish();
            witnessing(forked, http, witness).collect();
            assertThat(alarms.all())
                    .containsOnlyKeys("witness-refused-by-witness.example/w1")
                    .extractingByKey("witness-refused-by-witness.example/w1")
                    .asString()
                    .contains("status 422", "does not continue");
        }
    }

    private WitnessPoller witnessing(TestLedger ledger, HttpClient http, WitnessServer witness) {
        return new WitnessPoller(
                List.of(new WitnessClient(http, key.verifier(), URI.create("http://127.0.0.1:" + witness.port()))),
                ledger.reads,
                new CosignatureTable(ledger.database),
                alarms,
                () -> now,
                Duration.ofMinutes(10),
                Duration.ofHours(6));
    }

    private WitnessServer witness(TestLedger ledger) throws IOException {
        return new WitnessServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new Witness(folder.resolve("witness"), key, ledger.keys.verifying(), () -> now));
    }
}
