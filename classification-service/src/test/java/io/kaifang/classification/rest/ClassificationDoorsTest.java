package io.kaifang.classification.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets in at which door, and what a refusal looks like. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "classification"))
class ClassificationDoorsTest {
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
