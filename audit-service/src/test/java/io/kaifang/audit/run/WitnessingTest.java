package io.kaifang.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.audit.log.Cosignatures;
import io.kaifang.audit.log.TestLedger;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessingTest {

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.generate("witness.example/w1", KeyType.COSIGNATURE, new SecureRandom());
    private final Alarms alarms = new Alarms();
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void checkpoints_carry_the_witness_line_and_without_a_witness_the_ledger_alarms_then_stops() throws Exception {
        try (var ledger = TestLedger.create(folder.resolve("log"));
                var http = HttpClient.newHttpClient()) {
            var witness = witness(ledger);
            var address = URI.create("http://127.0.0.1:" + witness.port());
            var witnessing = new Witnessing(
                    List.of(new WitnessClient(http, key.verifier(), address)),
                    ledger.reads,
                    new Cosignatures(ledger.database),
                    alarms,
                    () -> now,
                    Duration.ofMinutes(10),
                    Duration.ofHours(6));
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
            now = now.plus(Duration.ofMinutes(11));
            witnessing.collect();
            assertThat(alarms.all()).containsOnlyKeys(Witnessing.UNWITNESSED);
            now = now.plus(Duration.ofHours(6));
            witnessing.collect();
            assertThat(alarms.all()).containsKey(Witnessing.STOPPED);
        }
    }

    private WitnessServer witness(TestLedger ledger) throws IOException {
        return new WitnessServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new Witness(folder.resolve("witness"), key, ledger.keys.verifying(), Clock.systemUTC()));
    }
}
