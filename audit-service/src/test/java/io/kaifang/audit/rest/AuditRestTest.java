package io.kaifang.audit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.kaifang.ledger.evidence.EvidenceVerifier;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.testkit.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class AuditRestTest {

    private static final String[] OPEN = {"/ledger/checkpoint", "/audit/keys"};
    private static final String[] AUDITORS = {
        "/audit/figures/2026-11",
        "/audit/figures/2026/report.csv",
        "/audit/figures/2026/report.html",
        "/audit/figures/2026/leaves?figure=listed",
        "/audit/lifecycle/dataset/l-1/events",
        "/audit/lifecycle/dataset/l-1/provenance",
        "/audit/lifecycle/dataset/l-1/package",
        "/ledger/tile/entries/000.p/1",
        "/audit/entries/0",
        "/audit/lifecycle/dataset/l-1",
        "/audit/steps",
        "/audit/status"
    };

    @TempDir
    Path folder;

    @Test
    void everyone_reads_checkpoints_keys_and_proofs_but_no_entry() {
        for (var path : OPEN) {
            given().get(path).then().statusCode(200);
        }
        for (var path : AUDITORS) {
            given().get(path).then().statusCode(401);
        }
        given().post("/audit/index/rebuilding").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "u-7", roles = "data-user")
    void a_data_user_is_no_auditor() {
        for (var path : AUDITORS) {
            given().get(path).then().statusCode(403);
        }
        given().post("/audit/index/rebuilding").then().statusCode(403);
    }

    @Test
    void a_checkpoint_is_signed_by_the_published_keys_and_never_cached() {
        var note = SignedNote.parse(given().get("/ledger/checkpoint")
                .then()
                .contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString());
        assertThat(Checkpoint.of(note, keys()).origin()).isEqualTo("kaifang.local/ledger");
        assertThat(note.verifiedBy(keys())).hasSize(2);
    }

    @Test
    void what_is_no_tile_is_not_found() {
        for (var path :
                List.of("0/999", "0/0", "0/000.p/0", "64/000", "00/000", "0/000.p/256", "9/000", "0/..%2F000")) {
            given().urlEncodingEnabled(false).get("/ledger/tile/" + path).then().statusCode(404);
        }
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void what_is_asked_wrongly_is_a_problem() {
        given().get("/audit/lifecycle/planet/x")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/subject-kind-must-be-known"));
        given().get("/audit/entries/999999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/entry-must-be-published"));
        given().get("/audit/entries/999999/proof").then().statusCode(404);
        given().get("/audit/checkpoints/999999").then().statusCode(404);
        given().get("/audit/consistency?from=5&to=3")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/sizes-must-grow"));
        given().get("/audit/steps?from=yesterday")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/time-must-be-iso"));
        given().get("/audit/steps?cursor=bm8.bm8.bm8").then().statusCode(422);
        given().get("/audit/steps?actor='; drop table step; --")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void the_life_of_a_data_set_is_told_in_the_order_of_causes_and_each_step_is_proved() throws Exception {
        try (var topic = new Topic(ConfigProvider.getConfig().getValue("KAIFANG_KAFKA_BOOTSTRAP", String.class))) {
            topic.send("catalog", Map.of("ce_type", "io.kaifang.heartbeat", "ce_id", "hb"), "");
            // the effect is sent first, and its service's clock is behind
            topic.event(
                    "classification",
                    "k-1",
                    "listing-classified",
                    "c-1",
                    "2026-11-22T00:59:00Z",
                    "listing/l-1",
                    "{\"listing\":\"l-1\",\"agency\":\"g-1\"}");
            topic.event(
                    "catalog",
                    "c-1",
                    "listing-proposed",
                    "none",
                    "2026-11-22T01:00:00Z",
                    "listing/l-1",
                    "{\"listing\":\"l-1\",\"agency\":\"g-1\"}");
            topic.event(
                    "access-request",
                    "a-1",
                    "application-submitted",
                    "none",
                    "2026-11-22T02:00:00Z",
                    "application/p-1",
                    "{\"application\":\"p-1\",\"listing\":\"l-1\",\"agency\":\"g-1\",\"applicant\":\"u-9\"}");
            topic.event(
                    "access-request",
                    "a-2",
                    "application-refused-as-incomplete",
                    "a-1",
                    "2026-11-22T03:00:00Z",
                    "application/p-1",
                    "{\"application\":\"p-1\",\"reasons\":[]}");
            topic.event(
                    "catalog",
                    "c-1",
                    "listing-proposed",
                    "none",
                    "2026-11-22T01:00:00Z",
                    "listing/l-1",
                    "{\"agency\":\"g-1\", \"listing\":\"l-1\"}");
            topic.send("catalog", Map.of("ce_id", "no type"), "poison");
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/audit/status").then().body("indexed", equalTo(5)));
        lifeInOrder();
        given().get("/audit/status").then().body("repeated", equalTo(1)).body("alarms.size()", equalTo(0));
        given().get("/audit/lifecycle/application/p-1").then().body("items", hasSize(2));
        given().get("/audit/lifecycle/user/u-9").then().body("items", hasSize(2));
        given().get("/audit/lifecycle/agency/g-1").then().body("items", hasSize(4));
        given().get(
                        "/audit/steps?outcome=refused&article=19&actor=u-1&type=io.kaifang.access-request.application-refused-as-incomplete&from=2026-11-22T02:30:00Z&until=2026-11-22T04:00:00Z")
                .then()
                .body("items.eventId", contains("a-2"))
                .body("items[0].words.zh", startsWith("申请材料不全"));
        given().get("/audit/steps?outcome=unreadable").then().body("items", hasSize(1));
        tilesAndBundlesMatch();
        exportsHold();
        figuresAreTraceable();
        assertThat(SigstoreReader.verifyAll()).isGreaterThanOrEqualTo(5);
        GoReader.verifyAll();
        given().post("/audit/index/rebuilding").then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/audit/status").then().body("indexed", equalTo(5)));
        lifeInOrder();
    }

    private static void figuresAreTraceable() {
        var answer = given().get("/audit/figures/2026-11")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var figure = "sections.figures.flatten().find { it.figure == 'incomplete' }.";
        assertThat(answer.getString(figure + "agency")).isEqualTo("g-1");
        assertThat(answer.getDouble(figure + "value")).isEqualTo(1);
        var list = answer.getString(figure + "leaves.list");
        long index =
                given().get(list).then().statusCode(200).extract().jsonPath().getLong("leaves[0]");
        given().get("/audit/entries/" + index).then().body("id", equalTo("a-2"));
        given().get("/audit/figures/2026/report.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("\"refusals\",\"incomplete\""));
        given().get("/audit/figures/2026-11/report.html?lang=zh")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("公共数据开放监管报告"),
                        containsString("2026年11月"),
                        containsString(list.replace("&", "&amp;")));
        given().header("Accept-Language", "en")
                .get("/audit/figures/2026/report.html")
                .then()
                .body(containsString("Report on the opening of public data"));
        given().get("/audit/figures/2026-13")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/span-must-be-a-month-or-a-year"));
        given().get("/audit/figures/2026/leaves?figure=beauty")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/figure-must-be-known"));
    }

    private static void lifeInOrder() {
        var answer = given().get("/audit/lifecycle/dataset/l-1")
                .then()
                .statusCode(200)
                .body("items.eventId", contains("c-1", "k-1", "a-1", "a-2"))
                .body("items.article", hasItem("19"))
                .body("notice.en", containsString("doesn't show that no step is missing"))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        for (int i = 0; i < 4; i++) {
            var entry = given().get("/audit/entries/" + answer.getLong("items[" + i + "].index"))
                    .asByteArray();
            TlogProof.parse(answer.getString("items[" + i + "].proof")).verify(entry, keys());
        }
        var first = given().get("/audit/lifecycle/dataset/l-1?limit=3").jsonPath();
        assertThat(first.getList("items.eventId"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("c-1", "k-1", "a-1");
        given().get("/audit/lifecycle/dataset/l-1?limit=3&cursor=" + first.getString("next"))
                .then()
                .body("items.eventId", contains("a-2"));
    }

    private void exportsHold() throws Exception {
        var lines = given().get("/audit/lifecycle/dataset/l-1/events")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(4).first().asString().contains("\"id\":\"c-1\"");
        given().get("/audit/lifecycle/dataset/l-1/provenance")
                .then()
                .statusCode(200)
                .body("activity.size()", equalTo(4))
                .body("entity.keySet()", hasItem("kf:dataset/l-1"))
                .body("wasInformedBy.size()", equalTo(2));
        var zip = Files.write(
                folder.resolve("evidence.zip"),
                given().get("/audit/lifecycle/dataset/l-1/package").asByteArray());
        assertThat(EvidenceVerifier.verify(zip, keys())).startsWith("dataset/l-1: 4 entries stand unchanged");
    }

    private static void tilesAndBundlesMatch() {
        given().get("/ledger/tile/0/000.p/5")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Cache-Control", containsString("immutable"));
        given().get("/ledger/tile/0/000.p/6").then().statusCode(404);
        assertThat(EntryBundle.read(given().get("/ledger/tile/entries/000.p/5").asByteArray()))
                .hasSize(5);
        given().get("/audit/entries/4/proof")
                .then()
                .statusCode(200)
                .body(startsWith("c2sp.org/tlog-proof@v1\nindex 4\n"));
        given().get("/audit/consistency?from=1&to=5").then().statusCode(200).body("hashes", hasSize(3));
    }

    private static List<VerifierKey> keys() {
        return given().get("/audit/keys")
                .asString()
                .lines()
                .map(VerifierKey::parse)
                .toList();
    }
}
