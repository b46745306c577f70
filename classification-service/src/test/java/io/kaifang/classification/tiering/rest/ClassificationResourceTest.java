package io.kaifang.classification.tiering.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who gets in at which door, and what a refusal looks like. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "classification"))
class ClassificationResourceTest {
    @Inject
    Commands commands;

    @Test
    void nobody_confirms_or_issues_without_an_account() {
        Confirmations.confirm("l-1", Confirmations.HARMLESS).statusCode(401).contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{}").post("/guides").then().statusCode(401);
        given().get("/assessments").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void a_data_user_neither_confirms_nor_issues() {
        Confirmations.confirm("l-1", Confirmations.HARMLESS).statusCode(403).contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{}").post("/guides").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void an_incomplete_guide_comes_back_with_what_it_lacks() {
        given().contentType(ContentType.JSON)
                .body("""
                    {"version":"shanghai-2027","title":{"zh":"指南","en":"Guide"},"source":"test","person":{},
                     "organisation":{},"object":{},"traits":{},"signs":[],"conditions":[],"supervision":[]}\
                    """)
                .post("/guides")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/guide-must-be-complete"))
                .body("faults.field", hasItem("/person/P1"))
                .body("faults.field", hasItem("/traits/REAL_TIME"));
    }

    @Test
    void what_was_never_assessed_is_not_found() {
        given().get("/assessments/l-none").then().statusCode(404);
        given().get("/guides/nowhere-1").then().statusCode(404).body("type", equalTo("/problems/guide-must-exist"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void a_sample_is_handed_in_by_its_agency_for_what_is_being_assessed() {
        String rows = "{\"columns\":[\"区\"],\"rows\":[[\"黄浦区\"]]}";
        sample("l-none", rows).statusCode(404).body("type", equalTo("/problems/assessment-must-exist"));
        sample("l-none", "{\"columns\":[],\"rows\":[]}").statusCode(400).body("faults.field", hasItem("/columns"));
        sample("l-none", "{\"columns\":").statusCode(400).body("type", equalTo("/problems/unreadable-json"));
    }

    @Test
    void assessments_and_samples_are_not_for_strangers() {
        sample("l-1", "{}").statusCode(401).contentType("application/problem+json");
        given().get("/assessments").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void nor_for_data_users() {
        sample("l-1", "{\"columns\":[\"a\"],\"rows\":[[\"b\"]]}").statusCode(403);
        given().get("/assessments").then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(
            user = "officer-8",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "paging-commission"))
    void an_agency_pages_through_its_own_assessments() {
        List<String> own = Stream.generate(() -> Confirmations.propose(commands, "paging-commission"))
                .limit(3)
                .toList();
        Confirmations.propose(commands, "health-commission");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/assessments")
                        .then()
                        .body("items.listing", containsInAnyOrder(own.toArray())));
        var first = given().queryParam("limit", 2)
                .get("/assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        given().queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/assessments")
                .then()
                .body("items", hasSize(1));
        given().queryParam("cursor", "%%").get("/assessments").then().statusCode(422);
        given().queryParam("stage", "NOWHERE").get("/assessments").then().statusCode(400);
        given().get("/guides").then().statusCode(200).body("guide.version", hasItem("default-2026"));
    }

    private static ValidatableResponse sample(String listing, String rows) {
        return given().contentType(ContentType.JSON)
                .body(rows)
                .post("/assessments/{l}/sample", listing)
                .then();
    }
}
