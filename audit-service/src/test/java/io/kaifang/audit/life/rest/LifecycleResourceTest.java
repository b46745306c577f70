package io.kaifang.audit.life.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.kaifang.audit.rest.Published;
import io.kaifang.audit.rest.RecordedLife;
import io.kaifang.ledger.evidence.EvidenceVerifier;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lives, searches over all steps, and what can be taken home of them. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@TestSecurity(user = "a-1", roles = "auditor")
class LifecycleResourceTest {

    @TempDir
    Path folder;

    @Inject
    RecordedLife life;

    @BeforeEach
    void tell() throws Exception {
        life.tell();
    }

    @Test
    void the_life_of_a_data_set_is_told_in_the_order_of_causes_and_each_step_is_proved() {
        JsonPath answer = given().get("/audit/lifecycle/dataset/l-1")
                .then()
                .statusCode(200)
                .body("items.eventId", contains("c-1", "k-1", "a-1", "a-2"))
                .body("items.article", hasItem("19"))
                .body("notice.en", containsString("doesn't show that no step is missing"))
                .body("next", nullValue())
                .body("pruned", nullValue())
                .body("items[0].causedByIndex", nullValue())
                .extract()
                .jsonPath();
        for (int i = 0; i < RecordedLife.STEPS; i++) {
            byte[] entry = given().get("/audit/entries/" + answer.getLong("items[" + i + "].index"))
                    .asByteArray();
            TlogProof.parse(answer.getString("items[" + i + "].proof")).verify(entry, Published.keys());
        }
    }

    @Test
    void a_life_is_read_page_by_page() {
        JsonPath first = given().get("/audit/lifecycle/dataset/l-1?limit=3").jsonPath();
        assertThat(first.getList("items.eventId", String.class)).containsExactly("c-1", "k-1", "a-1");
        given().get("/audit/lifecycle/dataset/l-1?limit=3&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.eventId", contains("a-2"));
    }

    @Test
    void applications_users_and_agencies_have_lives_too() {
        given().get("/audit/lifecycle/application/p-1").then().statusCode(200).body("items", hasSize(2));
        given().get("/audit/lifecycle/user/u-9").then().statusCode(200).body("items", hasSize(2));
        given().get("/audit/lifecycle/agency/g-1").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void steps_are_found_by_time_actor_type_article_and_outcome() {
        given().get("/audit/steps?outcome=refused&article=19&actor=u-1"
                        + "&type=io.kaifang.access-request.application-refused-as-incomplete"
                        + "&from=2026-11-22T02:30:00Z&until=2026-11-22T04:00:00Z")
                .then()
                .statusCode(200)
                .body("items.eventId", contains("a-2"))
                .body("items[0].words.zh", startsWith("申请材料不全"));
        given().get("/audit/steps?outcome=unreadable").then().statusCode(200).body("items", not(hasSize(0)));
    }

    @Test
    void what_is_asked_wrongly_is_a_problem() {
        given().get("/audit/lifecycle/planet/x")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/subject-kind-must-be-known"));
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
    void a_life_is_taken_home_as_lines_as_a_graph_and_as_a_package_that_verifies() throws Exception {
        String lines = given().get("/audit/lifecycle/dataset/l-1/events")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(RecordedLife.STEPS).first().asString().contains("\"id\":\"c-1\"");
        given().get("/audit/lifecycle/dataset/l-1/provenance")
                .then()
                .statusCode(200)
                .body("activity.size()", equalTo(RecordedLife.STEPS))
                .body("entity.keySet()", hasItem("kf:dataset/l-1"))
                .body("wasInformedBy.size()", equalTo(2));
        Path zip = Files.write(
                folder.resolve("evidence.zip"),
                given().get("/audit/lifecycle/dataset/l-1/package").asByteArray());
        assertThat(EvidenceVerifier.verify(zip, Published.keys())).startsWith("dataset/l-1: 4 entries stand unchanged");
    }

    @Test
    void the_index_is_made_anew_from_the_leaves() {
        given().post("/audit/index/rebuilding").then().statusCode(202);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/audit/lifecycle/dataset/l-1")
                        .then()
                        .body("items.eventId", contains("c-1", "k-1", "a-1", "a-2")));
    }
}
