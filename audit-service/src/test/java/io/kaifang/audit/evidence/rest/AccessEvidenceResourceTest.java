package io.kaifang.audit.evidence.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.kaifang.audit.rest.Published;
import io.kaifang.audit.rest.Topic;
import io.kaifang.ledger.evidence.EvidenceVerifier;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An access to data, proved whole to whoever has its record. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@TestSecurity(user = "u-1", roles = "data-user")
class AccessEvidenceResourceTest {

    private static final String RECORD = "{\"sequence\":41,\"who\":\"u-1\"}";
    private static final Hash OTHER = Hash.ofEntry(new byte[] {1});
    private static final Hash ROOT = Hash.ofChildren(Hash.ofEntry(RECORD.getBytes(StandardCharsets.UTF_8)), OTHER);

    @TempDir
    Path folder;

    @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP")
    String bootstrap;

    @Test
    void a_record_whose_batch_is_on_the_ledger_becomes_a_package_that_verifies() throws Exception {
        try (var topic = new Topic(bootstrap)) {
            topic.event(
                    "delivery",
                    "batch-closed-41",
                    "access-batch-closed",
                    "none",
                    "2026-11-22T00:00:00Z",
                    "access-batch/b-41",
                    "{\"batch\":\"b-41\",\"root\":\"%s\",\"firstSequence\":41,\"lastSequence\":42}"
                            .formatted(ROOT.hex()));
        }
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> ask("b-41", ROOT).statusCode(200));
        Path zip = Files.write(
                folder.resolve("access.zip"), ask("b-41", ROOT).extract().asByteArray());
        assertThat(EvidenceVerifier.verify(zip, Published.keys()))
                .startsWith("access/41: 1 entries stand unchanged")
                .contains("1 record of a batch leads to its root there");
    }

    @Test
    void a_batch_that_the_ledger_does_not_know_is_a_problem() {
        ask("b-42", ROOT)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/batch-must-be-on-the-ledger"));
    }

    @Test
    void a_record_that_does_not_lead_to_its_root_is_a_problem() {
        ask("b-41", OTHER)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/record-must-lead-to-its-batch"));
        given().contentType("application/json")
                .body("no proof")
                .post("/audit/accesses/package")
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse ask(String batch, Hash root) {
        return given().contentType("application/json")
                .body("{\"record\":\"%s\",\"batch\":\"%s\",\"root\":\"%s\",\"index\":0,\"size\":2,\"path\":[\"%s\"]}"
                        .formatted(RECORD.replace("\"", "\\\""), batch, root.hex(), OTHER.base64()))
                .post("/audit/accesses/package")
                .then();
    }
}
