package io.kaifang.agreement.violation.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.kaifang.agreement.AgreementsInForce;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.KnownListings;
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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees a violation with its facts, who has a say, and who is named (Art. 31). */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class ViolationCaseResourceTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    AgreementsInForce inForce;

    @Inject
    KnownListings listings;

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void the_user_whose_violation_it_is_reads_the_facts_and_is_heard() {
        String violation = inForce.violated();
        seen(violation);
        given().get("/violations/{v}/case", violation)
                .then()
                .statusCode(200)
                .body("recorded.facts", equalTo("将数据用于营销"))
                .body("recorded.evidence", equalTo("宣传单"));
        state(violation).statusCode(201);
        state(violation).statusCode(409).body("type", equalTo("/problems/statement-is-made-once"));
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/violations/{v}/case", violation)
                        .then()
                        .body("statements.body", contains("DATA_USER"))
                        .body("statements[0].said.statement", equalTo("系合作方所为")));
        given().get("/violations").then().statusCode(200).body("items.violation", hasItem(violation));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void the_agency_of_the_data_sees_it_before_it_is_public_and_has_its_say() {
        String violation = inForce.violated();
        seen(violation);
        given().get("/violations/{v}/case", violation).then().statusCode(200);
        state(violation).statusCode(201);
        publish(violation, Map.of()).statusCode(409).body("type", equalTo("/problems/publicity-waits-for-the-hearing"));
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_learns_nothing_of_it() {
        String violation = inForce.violated();
        given().get("/violations/{v}/case", violation).then().statusCode(404);
        given().get("/violations/{v}", violation).then().statusCode(404);
        given().queryParam("limit", 200)
                .get("/violations")
                .then()
                .statusCode(200)
                .body("items.violation", not(hasItem(violation)));
        state(violation).statusCode(404);
    }

    @Test
    @TestSecurity(user = "u-2", roles = "data-user")
    void another_user_learns_nothing_of_it() {
        String violation = inForce.violated();
        given().get("/violations/{v}/case", violation).then().statusCode(404);
        state(violation).statusCode(404).body("type", equalTo("/problems/violation-must-exist"));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_violation_states_its_facts_and_whose_it_is() {
        record(Map.of(
                        "kind",
                        "UNLAWFUL_MEANS",
                        "user",
                        "u-7",
                        "listing",
                        listings.of(Examples.AGENCY).value()))
                .statusCode(400)
                .body("faults.field", contains("/facts"));
        record(Map.of("kind", "UNLAWFUL_MEANS", "facts", "绕过频次限制抓取", "user", "u-7"))
                .statusCode(422)
                .body("faults.field", contains("/listing"));
        record(Map.of(
                        "kind",
                        "UNLAWFUL_MEANS",
                        "facts",
                        "绕过频次限制抓取",
                        "user",
                        "u-7",
                        "listing",
                        listings.of(Examples.AGENCY).value()))
                .statusCode(201);
        record(Map.of(
                        "kind",
                        "UNLAWFUL_MEANS",
                        "facts",
                        "抓取",
                        "agreement",
                        inForce.agreement(false).value(),
                        "report",
                        "misuse-none"))
                .statusCode(404)
                .body("type", equalTo("/problems/report-must-exist"));
    }

    private static void seen(String violation) {
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/violations/{v}", violation)
                        .then()
                        .statusCode(200)
                        .body("violation", equalTo(violation)));
    }

    private static ValidatableResponse record(Map<String, String> form) {
        return given().contentType(ContentType.JSON)
                .body(form)
                .post("/violations")
                .then();
    }

    private static ValidatableResponse state(String violation) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("stance", "OBJECTS", "statement", "系合作方所为"))
                .post("/violations/{v}/statements", violation)
                .then();
    }

    private static ValidatableResponse publish(String violation, Map<String, Object> publication) {
        return given().contentType(ContentType.JSON)
                .body(publication)
                .post("/violations/{v}/publication", violation)
                .then();
    }
}
