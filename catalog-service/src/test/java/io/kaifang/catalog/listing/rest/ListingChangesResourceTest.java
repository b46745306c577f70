package io.kaifang.catalog.listing.rest;

import static io.kaifang.catalog.CatalogWorld.WATER;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.CatalogWorld;
import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who may change what is on the list, and what comes back. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class ListingChangesResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final AgencyId TRANSPORT = new AgencyId("transport");
    private static final Map<String, String> REASON = Map.of("reason", "权益主张核实中");
    private static final Map<String, String> RETURN = Map.of("reason", "内容不妥", "ground", "OTHER", "workOrder", "wo-1");

    @Inject
    CatalogWorld catalog;

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void another_agencys_listing_is_not_changed_and_its_work_orders_do_not_exist() {
        catalog.importDirectory(WATER);
        ListingId listing = catalog.published(TRANSPORT, CatalogWorld.draft());
        for (String change : List.of("suspension", "static-history", "withdrawal")) {
            change(listing.value(), change, REASON)
                    .statusCode(403)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/listing-is-another-agencys"));
        }
        change(listing.value(), "amendments", CatalogWorld.draft()).statusCode(403);
        given().get("/work-orders/wo-of-nobody").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void a_change_of_what_is_open_waits_and_a_withdrawal_needs_documents() {
        catalog.importDirectory(WATER);
        ListingId listing = catalog.published(WATER, CatalogWorld.draft());
        change(listing.value(), "amendments", CatalogWorld.draft().put("frequency", "每月"))
                .statusCode(201);
        change(listing.value(), "withdrawal", Map.of())
                .statusCode(422)
                .body("faults.field", contains("/reason", "/supportingDocuments"));
        change(listing.value(), "withdrawal", Map.of("reason", "系统下线", "supportingDocuments", List.of("nonsense")))
                .statusCode(400)
                .contentType(PROBLEM)
                .body("faults[0].field", startsWith("/supportingDocuments"));
        change(listing.value(), "withdrawal", Map.of("reason", "系统下线", "supportingDocuments", List.of("ab".repeat(32))))
                .statusCode(422)
                .body("faults.code", contains("document-unknown"));
        String order = change(
                        listing.value(),
                        "withdrawal",
                        Map.of("reason", "系统下线", "supportingDocuments", List.of(handedIn("停用批复".getBytes(UTF_8)))))
                .statusCode(201)
                .extract()
                .path("workOrder");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/work-orders/{id}", order)
                        .then()
                        .body("outcome", equalTo("UNDER_REVIEW"))
                        .body("documents", hasSize(1)));
        String document = given().get("/work-orders/{id}", order).path("documents[0]");
        given().get("/work-orders/{id}/documents/{sha256}", order, document)
                .then()
                .statusCode(200)
                .body(equalTo("停用批复"));
        change(listing.value(), "closing", Map.of("workOrder", order)).statusCode(403);
        catalog.passed(listing, order);
        catalog.shown(listing, ListingState.WITHDRAWN);
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void static_history_is_made_once_and_changes_no_more() {
        catalog.importDirectory(WATER);
        ListingId listing = catalog.published(WATER, CatalogWorld.draft());
        String order = change(listing.value(), "static-history", Map.of("reason", "系统下线"))
                .statusCode(201)
                .extract()
                .path("workOrder");
        catalog.passed(listing, order);
        change(listing.value(), "static-history", Map.of("reason", "系统下线")).statusCode(200);
        change(listing.value(), "amendments", CatalogWorld.draft())
                .statusCode(409)
                .body("type", equalTo("/problems/listing-is-static"));
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void the_data_centre_publishes_suspends_restores_and_sends_back() {
        ObjectNode draft = CatalogWorld.draft();
        ListingId listing = catalog.publishable(WATER, draft);
        Map<String, String> opening = opening(draft);
        change(listing.value(), "publication", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/judged-must-be-named"))
                .body("faults.field", contains("/opening"));
        change(listing.value(), "publication", opening(CatalogWorld.draft()))
                .statusCode(409)
                .body("type", equalTo("/problems/opening-has-changed"));
        change(listing.value(), "publication", opening).statusCode(204);
        change(listing.value(), "publication", opening).statusCode(204);
        change(listing.value(), "return", Map.of())
                .statusCode(422)
                .body("faults.field", contains("/workOrder", "/ground", "/reason"));
        change(listing.value(), "return", RETURN)
                .statusCode(409)
                .body("type", equalTo("/problems/no-work-order-is-open"));
        change(listing.value(), "suspension", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/reason-is-required"));
        change(listing.value(), "suspension", Map.of("reason", "权益\u0000主张"))
                .statusCode(422)
                .body("faults.code", contains("has-control-characters"));
        String suspension = change(listing.value(), "suspension", REASON)
                .statusCode(201)
                .extract()
                .path("workOrder");
        change(listing.value(), "restoration", REASON)
                .statusCode(422)
                .body("type", equalTo("/problems/judged-must-be-named"));
        change(listing.value(), "restoration", Map.of("reason", "核实完毕", "suspension", suspension))
                .statusCode(201);
        catalog.shown(listing, ListingState.PUBLISHED);
        ListingId untiered = catalog.proposed(WATER, CatalogWorld.draft());
        change(untiered.value(), "publication", opening)
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/listing-is-not-tiered"));
        change("l-nowhere", "publication", opening).statusCode(404).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void of_two_decisions_on_one_work_order_at_the_same_moment_one_wins_and_the_other_is_refused() throws Exception {
        for (int round = 0; round < 3; round++) {
            ObjectNode draft = CatalogWorld.draft();
            ListingId listing = catalog.publishable(WATER, draft);
            Map<String, String> order =
                    Map.of("reason", "内容不妥", "ground", "NO_GOOD_REASON", "workOrder", catalog.waiting(listing));
            Callable<ValidatableResponse> publish = () -> change(listing.value(), "publication", opening(draft));
            Callable<ValidatableResponse> sendBack = () -> change(listing.value(), "return", order);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<ValidatableResponse> answers =
                        threads.invokeAll(List.of(publish, sendBack), 120, TimeUnit.SECONDS).stream()
                                .map(Future::resultNow)
                                .toList();
                assertThat(answers)
                        .extracting(answer -> answer.extract().statusCode())
                        .containsExactlyInAnyOrder(204, 409);
            }
        }
    }

    private static String handedIn(byte[] document) {
        return given().multiPart("file", "批复.txt", document, "text/plain")
                .post("/work-orders/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    private static Map<String, String> opening(ObjectNode draft) {
        return Map.of("opening", CatalogWorld.opening(draft).hex());
    }

    private static ValidatableResponse change(String listing, String change, Object form) {
        return given().contentType(ContentType.JSON)
                .body(form instanceof JsonNode json ? json.toString() : form)
                .post("/listings/{id}/{change}", listing, change)
                .then();
    }
}
