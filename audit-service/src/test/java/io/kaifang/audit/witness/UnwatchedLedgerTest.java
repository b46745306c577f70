package io.kaifang.audit.witness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.kaifang.audit.rest.Published;
import io.kaifang.audit.rest.Topic;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SigningKey;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.witness.Witness;
import io.kaifang.ledger.witness.WitnessServer;
import io.kaifang.servers.process.Ports;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose only witness is away: it says so, then takes nothing from Kafka, and goes on when somebody watches. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@TestProfile(UnwatchedLedgerTest.AbsentWitness.class)
@TestSecurity(user = "a-1", roles = "auditor")
class UnwatchedLedgerTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP")
    String bootstrap;

    @ConfigProperty(name = "test.witness.port")
    int port;

    @ConfigProperty(name = "test.witness.key")
    String key;

    public static final class AbsentWitness implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            SigningKey key = SigningKey.generate("witness.example/w1", KeyType.COSIGNATURE, new SecureRandom());
            int port = Ports.free();
            return Map.of(
                    "kaifang.ledger.witnesses",
                    key.verifier() + " http://127.0.0.1:" + port,
                    "kaifang.ledger.unwitnessed-alarm",
                    "1s",
                    "kaifang.ledger.unwitnessed-stop",
                    "2s",
                    "test.witness.port",
                    Integer.toString(port),
                    "test.witness.key",
                    key.secretText());
        }
    }

    @Test
    void without_a_witness_nothing_is_taken_and_with_one_everything_that_waited_is() throws Exception {
        await().atMost(TIMEOUT)
                .untilAsserted(() -> given().get("/audit/status")
                        .then()
                        .body("alarms", hasKey("unwitnessed"))
                        .body("alarms.stopped-without-witness", containsString("Kafka keeps them")));
        given().get("/q/health/ready").then().statusCode(503);
        long before = Published.size();
        try (var topic = new Topic(bootstrap)) {
            topic.event("catalog", "waiting", "tested", "none", "2026-11-22T00:00:00Z", "listing/l-w", "{}");
        }
        await().during(Duration.ofSeconds(3)).atMost(TIMEOUT).until(() -> Published.size() == before);

        try (WitnessServer witness = witness()) {
            assertThat(witness.port()).isEqualTo(port);
            await().atMost(TIMEOUT).until(() -> Published.size() == before + 1);
            await().atMost(TIMEOUT)
                    .untilAsserted(() -> assertThat(Published.note().verifiedBy(everybodysKeys()))
                            .hasSize(3));
            given().get("/audit/status").then().body("alarms", anEmptyMap());
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        }
    }

    private WitnessServer witness() throws IOException {
        return new WitnessServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                new Witness(folder, SigningKey.parse(key), Published.keys(), Clock.systemUTC()));
    }

    private List<VerifierKey> everybodysKeys() {
        var keys = new ArrayList<>(Published.keys());
        keys.add(SigningKey.parse(key).verifier());
        return keys;
    }
}
