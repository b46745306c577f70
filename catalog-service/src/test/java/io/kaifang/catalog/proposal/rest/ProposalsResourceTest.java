package io.kaifang.catalog.proposal.rest;

import static io.kaifang.catalog.CatalogWorld.WATER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What agencies propose for the list, and what comes back. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class ProposalsResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final AgencyId TRANSPORT = new AgencyId("transport");

    @Inject
    CatalogWorld catalog;

    @Test
    @TestSecurity(user = "officer-0", roles = "agency")
    void an_account_without_an_agency_proposes_nothing() {
        propose(CatalogWorld.draft()).statusCode(403).body("type", equalTo("/problems/must-act-for-an-agency"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void a_complete_proposal_becomes_a_work_order_that_can_be_read_at_once() {
        catalog.importDirectory(WATER);
        var answer = propose(CatalogWorld.draft())
                .statusCode(201)
                .header("Location", startsWith("/work-orders/"))
                .header("Kaifang-Consistency", notNullValue())
                .extract();
        given().header("Kaifang-Consistency", answer.header("Kaifang-Consistency"))
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("PROPOSAL"))
                .body("outcome", equalTo("ACCEPTED"))
                .body("listing", equalTo(answer.path("listing")));
        given().get("/listings/{id}", answer.<String>path("listing")).then().body("state", equalTo("PROPOSED"));
        given().get("/work-orders?limit=200").then().body("items.agency", everyItem(equalTo("water")));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void a_faulty_proposal_comes_back_with_every_fault_and_comes_again_under_its_id() {
        catalog.importDirectory(WATER);
        ObjectNode draft = CatalogWorld.draft();
        ObjectNode bad = draft.deepCopy();
        bad.remove(List.of("summary", "frequency", "reason"));
        bad.putArray("formats").add("xlsx");
        ((ObjectNode) bad.at("/fields/1")).remove("unit");
        var answer = propose(bad)
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/work-order-returned"))
                .body("faults.field", hasItems("/summary", "/frequency", "/reason", "/formats/0", "/fields/1/unit"))
                .body("faults.remedy", everyItem(notNullValue()))
                .header("Location", startsWith("/work-orders/"))
                .extract();
        String listing = given().header("Kaifang-Consistency", answer.header("Kaifang-Consistency"))
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("RETURNED"))
                .body("faults.code", hasItem("format-not-open"))
                .extract()
                .path("listing");
        change(listing, "amendments", draft).statusCode(409).body("type", equalTo("/problems/listing-was-returned"));
        propose(draft.put("listing", listing)).statusCode(201).body("listing", equalTo(listing));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void a_title_that_is_too_like_another_passes_with_the_difference_stated() {
        catalog.importDirectory(WATER);
        String title = CatalogWorld.title();
        ListingId other = catalog.published(WATER, CatalogWorld.draft().put("title", title));
        ObjectNode alike = CatalogWorld.draft().put("title", title.replace("2024年", "2025年"));
        String likeness = propose(alike)
                .statusCode(422)
                .body("faults.code", contains("title-too-alike"))
                .extract()
                .path("faults[0].message");
        assertThat(likeness).contains(other.value()).contains("%");
        alike.putArray("relations")
                .addObject()
                .put("listing", other.value())
                .put("by", "水厂名称")
                .put("difference", "本清单为2025年数据");
        propose(alike).statusCode(201);
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void of_proposals_of_one_name_at_the_same_moment_exactly_one_is_taken() throws Exception {
        catalog.importDirectory(WATER);
        ObjectNode draft = CatalogWorld.draft();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<ValidatableResponse>> proposals = IntStream.range(0, 6)
                    .<Callable<ValidatableResponse>>mapToObj(_ -> () -> propose(draft))
                    .toList();
            List<ValidatableResponse> answers = threads.invokeAll(proposals, 120, TimeUnit.SECONDS).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers)
                    .extracting(answer -> answer.extract().statusCode())
                    .containsOnlyOnce(201)
                    .isSubsetOf(201, 422, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.extract().statusCode() == 422)
                    .allSatisfy(answer -> answer.body("faults.code", contains("title-taken")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table listing; --",
                "Robert'); DELETE FROM backbone.event; --",
                "\u0000\u0007",
                "<script>"
            })
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void whatever_a_name_holds_it_is_text_and_later_work_orders_go_on(String text) {
        catalog.importDirectory(WATER);
        ObjectNode draft = CatalogWorld.draft();
        ObjectNode odd = draft.deepCopy();
        odd.put("title", odd.path("title").asText() + text).put("summary", text).put("frequency", text);
        ((ObjectNode) odd.at("/fields/0")).put("name", text).put("type", text);
        ((ObjectNode) odd.at("/fields/0/source")).put("resource", text);
        odd.putArray("relations").addObject().put("listing", text);
        var answer = propose(odd).statusCode(422).extract();
        String listing = given().header("Kaifang-Consistency", answer.header("Kaifang-Consistency"))
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("RETURNED"))
                .extract()
                .path("listing");
        propose(draft.put("listing", listing)).statusCode(201);
        catalog.shown(new ListingId(listing), ListingState.PROPOSED);
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "water"))
    void what_is_no_draft_is_reported_with_its_place() {
        given().contentType(ContentType.JSON)
                .body("{\"title\": ")
                .post("/listings")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/unreadable-json"))
                .body("faults[0].field", startsWith("line 1"));
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/listings")
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("not-readable"));
        given().contentType(ContentType.JSON)
                .post("/listings")
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("/title"));
        given().contentType(ContentType.TEXT)
                .body("title")
                .post("/listings")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        given().get("/work-orders?limit=200")
                .then()
                .statusCode(200)
                .body("items.agency", not(hasItem(TRANSPORT.value())));
    }

    private static ValidatableResponse propose(JsonNode draft) {
        return given().contentType(ContentType.JSON)
                .body(draft.toString())
                .post("/listings")
                .then();
    }

    private static ValidatableResponse change(String listing, String change, Object form) {
        return given().contentType(ContentType.JSON)
                .body(form instanceof JsonNode json ? json.toString() : form)
                .post("/listings/{id}/{change}", listing, change)
                .then();
    }
}
