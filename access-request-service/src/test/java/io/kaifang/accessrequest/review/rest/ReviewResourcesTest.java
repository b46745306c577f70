package io.kaifang.accessrequest.review.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.kaifang.accessrequest.Scenario;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "access-request"))
class ReviewResourcesTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String REFUSAL =
            "{\"reasons\":[{\"ground\":\"CONDITIONS_NOT_MET\",\"zh\":\"用途超出开放条件\",\"en\":\"beyond the conditions\"},"
                    + "{\"ground\":\"SECURITY_NOT_SUFFICIENT\",\"zh\":\"安全措施不足\"}]}";

    @Inject
    Scenario scenario;

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void a_complete_application_is_accepted_with_its_due_date() {
        ApplicationId id = scenario.submitted(scenario.listing(), "security-plan", "business-licence");
        given().header("If-Match", "\"1-submitted\"")
                .post("/applications/{id}/acceptance", id.value())
                .then()
                .statusCode(200)
                .body("due", notNullValue())
                .header("Kaifang-Consistency", notNullValue());
        given().post("/applications/{id}/acceptance", id.value())
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/review-is-running"));
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void an_incomplete_one_goes_back_with_every_reason_at_once() {
        ApplicationId id = scenario.submitted(scenario.listing());
        given().post("/applications/{id}/acceptance", id.value())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/materials-must-be-complete"))
                .body("faults", hasSize(2));
        given().contentType(ContentType.JSON)
                .body("{\"reasons\":[{\"zh\":\"申请表未盖章\"}]}")
                .post("/applications/{id}/incompleteness", id.value())
                .then()
                .statusCode(200)
                .body("reasons", hasSize(3));
        scenario.application(id, row -> row.stage == Stage.INCOMPLETE);
        given().get("/applications/{id}/history", id.value())
                .then()
                .body("what", equalTo(List.of("submitted", "refused-as-incomplete")))
                .body("[1].reasons", hasSize(3));
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void an_application_that_was_read_in_an_older_revision_is_not_decided() {
        ApplicationId id = scenario.submitted(scenario.listing(), "security-plan", "business-licence");
        given().header("If-Match", "\"7-submitted\"")
                .post("/applications/{id}/acceptance", id.value())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-has-changed"));
    }

    @Test
    void nobody_decides_without_an_account() {
        given().post("/applications/ap-1/acceptance").then().statusCode(401).contentType(PROBLEM);
        given().post("/applications/ap-1/approval").then().statusCode(401).contentType(PROBLEM);
        given().get("/application-work-orders").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void an_applicant_decides_nothing() {
        given().post("/applications/ap-1/acceptance").then().statusCode(403).contentType(PROBLEM);
        given().post("/applications/ap-1/approval").then().statusCode(403).contentType(PROBLEM);
        given().get("/application-work-orders").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health"))
    void another_agency_decides_nothing_and_sees_nothing() {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.now());
        given().post("/applications/{id}/approval", id.value())
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/agency-must-own-the-listing"));
        scenario.workOrder(id, row -> true);
        given().get("/applications/{id}", id.value()).then().statusCode(404);
        given().get("/application-work-orders").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport"))
    void the_listings_agency_sees_its_work_orders_and_refuses_with_all_reasons() {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.now());
        scenario.workOrder(id, row -> row.due != null);
        given().queryParam("application", id.value())
                .get("/application-work-orders")
                .then()
                .body("items", hasSize(1))
                .body("items[0].due", notNullValue())
                .body("items.agency", everyItem(equalTo("transport")));
        given().contentType(ContentType.JSON)
                .body("{\"reasons\":[]}")
                .post("/applications/{id}/refusal", id.value())
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().contentType(ContentType.JSON)
                .body("{\"reasons\":[{\"zh\":\"用途超出开放条件\"}]}")
                .post("/applications/{id}/refusal", id.value())
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("faults.field", hasItem("/reasons/0/ground"));
        given().contentType(ContentType.JSON)
                .body(REFUSAL)
                .post("/applications/{id}/refusal", id.value())
                .then()
                .statusCode(200);
        scenario.application(id, row -> row.stage == Stage.REFUSED);
        given().get("/applications/{id}", id.value())
                .then()
                .body("reasons.message.zh", equalTo(List.of("用途超出开放条件", "安全措施不足")))
                .body("reasons.code", equalTo(List.of("conditions-not-met", "security-not-sufficient")));
    }

    @Test
    @TestSecurity(
            user = "officer-2",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport"))
    void what_a_colleague_has_decided_is_decided() {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.now());
        scenario.approvedBy(id, "officer-1");
        given().post("/applications/{id}/approval", id.value())
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/decision-is-final"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport"))
    void of_decisions_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.now());
        Callable<Integer> approve =
                () -> given().post("/applications/{id}/approval", id.value()).statusCode();
        Callable<Integer> refuse = () -> given().contentType(ContentType.JSON)
                .body(REFUSAL)
                .post("/applications/{id}/refusal", id.value())
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = threads.invokeAll(List.of(approve, refuse), 60, TimeUnit.SECONDS).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void a_list_goes_on_where_its_page_ended() {
        var listing = scenario.listing();
        List<ApplicationId> ids =
                IntStream.range(0, 3).mapToObj(_ -> scenario.submitted(listing)).toList();
        ids.forEach(id -> scenario.application(id, row -> true));
        var first = given().queryParam("listing", listing.value())
                .queryParam("limit", 2)
                .get("/applications")
                .then()
                .body("items", hasSize(2))
                .extract();
        String last = given().queryParam("listing", listing.value())
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/applications")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].application");
        assertThat(first.<List<String>>path("items.application")).doesNotContain(last);
        given().queryParam("listing", "' or '1'='1").get("/applications").then().body("items", hasSize(0));
        given().queryParam("cursor", "bm8.bm8")
                .get("/applications")
                .then()
                .statusCode(422)
                .contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "auditor-1", roles = "auditor")
    void an_auditor_sees_every_agencys_punctuality() {
        scenario.workOrder(scenario.underReview(scenario.listing(), Instant.now()), row -> true);
        given().get("/application-work-orders/punctuality")
                .then()
                .statusCode(200)
                .body("agency", hasItem("transport"));
    }
}
