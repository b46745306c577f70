package io.kaifang.catalog.listing.rest;

import static io.kaifang.catalog.CatalogWorld.WATER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
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
        for (String change : List.of("suspension", "restoration", "static-history", "withdrawal")) {
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
                .statusCode(201);
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
        change(listing.value(), "static-history", Map.of("reason", "系统下线")).statusCode(201);
        change(listing.value(), "static-history", Map.of("reason", "系统下线")).statusCode(200);
        change(listing.value(), "amendments", CatalogWorld.draft())
                .statusCode(409)
                .body("type", equalTo("/problems/listing-is-static"));
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void the_data_centre_publishes_suspends_restores_and_sends_back() {
        ListingId listing = catalog.publishable(WATER, CatalogWorld.draft());
        given().post("/listings/{id}/publication", listing.value()).then().statusCode(204);
        given().post("/listings/{id}/publication", listing.value()).then().statusCode(204);
        change(listing.value(), "return", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/no-work-order-is-open"));
        change(listing.value(), "suspension", Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/reason-is-required"));
        change(listing.value(), "suspension", Map.of("reason", "权益\u0000主张"))
                .statusCode(422)
                .body("faults.code", contains("has-control-characters"));
        change(listing.value(), "suspension", REASON).statusCode(201);
        change(listing.value(), "restoration", REASON).statusCode(201);
        catalog.shown(listing, ListingState.PUBLISHED);
        ListingId untiered = catalog.proposed(WATER, CatalogWorld.draft());
        given().post("/listings/{id}/publication", untiered.value())
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/listing-is-not-tiered"));
        given().post("/listings/l-nowhere/publication").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void of_two_decisions_on_one_work_order_at_the_same_moment_one_wins_and_the_other_is_refused() throws Exception {
        for (int round = 0; round < 3; round++) {
            ListingId listing = catalog.publishable(WATER, CatalogWorld.draft());
            Callable<ValidatableResponse> publish = () ->
                    given().post("/listings/{id}/publication", listing.value()).then();
            Callable<ValidatableResponse> sendBack = () -> change(listing.value(), "return", REASON);
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

    private static ValidatableResponse change(String listing, String change, Object form) {
        return given().contentType(ContentType.JSON)
                .body(form instanceof JsonNode json ? json.toString() : form)
                .post("/listings/{id}/{change}", listing, change)
                .then();
    }
}
