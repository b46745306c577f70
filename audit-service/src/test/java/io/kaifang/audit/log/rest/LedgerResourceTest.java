package io.kaifang.audit.log.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.kaifang.audit.rest.GoReader;
import io.kaifang.audit.rest.Published;
import io.kaifang.audit.rest.RecordedLife;
import io.kaifang.audit.rest.SigstoreReader;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log itself: checkpoints, tiles, bundles, proofs, and strangers' tools that check them. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class LedgerResourceTest {

    @Inject
    RecordedLife life;

    @BeforeEach
    void tell() throws Exception {
        life.tell();
    }

    @Test
    void a_checkpoint_is_signed_by_the_published_keys_and_never_cached() {
        assertThat(Checkpoint.of(Published.note(), Published.keys()).origin()).isEqualTo("kaifang.local/ledger");
        assertThat(Published.note().verifiedBy(Published.keys())).hasSize(2);
    }

    @Test
    void everybody_reads_tiles_checkpoints_and_proofs() {
        long size = Published.size();
        given().get("/ledger/tile/0/000.p/" + size)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Cache-Control", containsString("immutable"));
        given().get("/audit/entries/4/proof")
                .then()
                .statusCode(200)
                .body(startsWith("c2sp.org/tlog-proof@v1\nindex 4\n"));
        given().get("/audit/consistency?from=1&to=5").then().statusCode(200).body("hashes.size()", equalTo(3));
        given().get("/audit/checkpoints/" + size)
                .then()
                .statusCode(200)
                .body(startsWith("kaifang.local/ledger\n" + size + "\n"));
    }

    @Test
    void what_is_no_tile_is_not_found() {
        for (String path : List.of(
                "0/999",
                "0/0",
                "0/000.p/0",
                "0/000.p/" + (Published.size() + 1),
                "64/000",
                "00/000",
                "0/000.p/256",
                "9/000",
                "0/..%2F000")) {
            given().urlEncodingEnabled(false).get("/ledger/tile/" + path).then().statusCode(404);
        }
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void an_auditor_reads_entries_and_bundles() {
        long size = Published.size();
        assertThat(EntryBundle.read(
                        given().get("/ledger/tile/entries/000.p/" + size).asByteArray()))
                .hasSize((int) size);
        given().get("/audit/entries/0").then().statusCode(200).body("specversion", equalTo("1.0"));
        given().get("/audit/status")
                .then()
                .statusCode(200)
                .body("published", equalTo((int) size))
                .body("repeated", not(equalTo(0)))
                .body("conflicts", equalTo(0));
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void what_was_never_published_is_a_problem() {
        given().get("/audit/entries/999999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/entry-must-be-published"));
        given().get("/audit/entries/999999/proof").then().statusCode(404);
        given().get("/audit/contents/" + "0".repeat(64)).then().statusCode(404);
        given().get("/audit/checkpoints/999999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/checkpoint-must-be-published"));
        given().get("/audit/consistency?from=5&to=3")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sizes-must-grow"));
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void sigstores_reader_and_gos_own_packages_verify_all_of_it() throws Exception {
        assertThat(SigstoreReader.verifyAll()).isGreaterThan(RecordedLife.STEPS);
        GoReader.verifyAll();
    }
}
