package io.kaifang.classification.tiering.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.contracts.Actor;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who gets in at which door, and what a refusal looks like. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "classification"))
class ClassificationResourceTest {
    private static final String HARMLESS =
            "{\"levels\":{\"person\":\"P1\",\"organisation\":\"O1\",\"object\":\"S1\",\"traits\":[]}}";

    @Inject
    Commands commands;

    @Test
    void nobody_confirms_or_issues_without_an_account() {
        confirm("l-1", HARMLESS).statusCode(401).contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{}").post("/guides").then().statusCode(401);
        given().get("/assessments").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void a_data_user_neither_confirms_nor_issues() {
        confirm("l-1", HARMLESS).statusCode(403).contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{}").post("/guides").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void the_agency_confirms_and_hears_what_follows() {
        confirm(propose("health-commission"), HARMLESS)
                .statusCode(200)
                .body("category", equalTo("UNCONDITIONAL"))
                .body("rule", equalTo("person-P1"))
                .body("guideVersion", equalTo("default-2022"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void a_correction_without_a_reason_is_refused() {
        confirm(propose("health-commission"), HARMLESS.replace("P1", "P3"))
                .statusCode(422)
                .body("type", equalTo("/problems/correction-needs-a-reason"));
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_does_not_confirm() {
        confirm(propose("health-commission"), HARMLESS)
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-agency-confirms"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void unknown_levels_and_unknown_listings_are_told_apart() {
        confirm("l-none", HARMLESS).statusCode(404).body("type", equalTo("/problems/assessment-must-exist"));
        confirm("l-none", HARMLESS.replace("P1", "P9")).statusCode(400).body("faults.field", hasItem("/levels/person"));
        confirm("l-none", "{}").statusCode(400).body("faults.field", hasItem("/levels"));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void an_incomplete_guide_comes_back_with_what_it_lacks() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"version":"shanghai-2027","title":{"zh":"指南","en":"Guide"},"source":"test","person":{},
                         "organisation":{},"object":{},"traits":{},"signs":[],"conditions":[],"supervision":[]}""")
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
    void of_two_officers_who_confirm_at_the_same_moment_one_has_it_and_the_other_is_told() throws Exception {
        String listing = propose("health-commission");
        String otherwise = HARMLESS.replace("S1", "S3").replace("}}", "},\"correction\":\"涉及城市运行\"}");
        Callable<Integer> one = () -> confirm(listing, HARMLESS).extract().statusCode();
        Callable<Integer> other = () -> confirm(listing, otherwise).extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(one, other), 120, TimeUnit.SECONDS))
                    .extracting(Future::resultNow)
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void a_confirmation_that_comes_again_changes_nothing() {
        String listing = propose("health-commission");
        confirm(listing, HARMLESS).statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> confirm(listing, HARMLESS).statusCode(200).body("category", equalTo("UNCONDITIONAL")));
        confirm(listing, HARMLESS.replace("P1", "P3"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/levels-are-confirmed"));
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
        List<String> own =
                Stream.generate(() -> propose("paging-commission")).limit(3).toList();
        propose("health-commission");
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
        given().get("/guides").then().statusCode(200).body("guide.version", hasItem("default-2022"));
    }

    private static ValidatableResponse sample(String listing, String rows) {
        return given().contentType(ContentType.JSON)
                .body(rows)
                .post("/assessments/{l}/sample", listing)
                .then();
    }

    private String propose(String agency) {
        ListingId listing = new ListingId("l-" + UUID.randomUUID());
        commands.send(
                new ProposeLevels(
                        listing,
                        new AgencyId(agency),
                        Map.of("区", "所在区"),
                        List.of(),
                        Set.of(),
                        false,
                        Instant.parse("2026-11-22T04:00:00Z")),
                Origin.of(Actor.system("test"), "test"));
        return listing.value();
    }

    private static ValidatableResponse confirm(String listing, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/assessments/{l}/confirmation", listing)
                .then();
    }
}
