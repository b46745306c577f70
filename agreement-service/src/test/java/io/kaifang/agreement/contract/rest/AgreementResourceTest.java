package io.kaifang.agreement.contract.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets in at which door, and what a refusal looks like. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class AgreementResourceTest {
    private static final String SEEN = "{\"textSha256\":\"" + "ab".repeat(32) + "\"}";

    @Inject
    Commands commands;

    @Test
    void nobody_signs_without_an_account() {
        sign("agr-1", SEEN).statusCode(401).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "auditor-1", roles = "auditor")
    void who_is_no_party_by_role_does_not_sign() {
        sign("agr-1", SEEN).statusCode(403).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void an_agreement_that_does_not_exist_is_not_signed() {
        sign("agr-none", SEEN).statusCode(404).body("type", equalTo("/problems/agreement-must-exist"));
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void the_applicant_signs_the_text_that_he_saw_and_no_other() {
        String agreement = draw();
        sign(agreement, SEEN.replace("ab", "cd"))
                .statusCode(409)
                .body("type", equalTo("/problems/signed-text-must-be-the-text-seen"))
                .body("remedy", containsString("SHA-256"));
        sign(agreement, SEEN).statusCode(201);
        sign(agreement, SEEN).statusCode(201); // twice is once
    }

    @Test
    @TestSecurity(user = "u-2", roles = "data-user")
    void another_data_user_does_not_sign() {
        sign(draw(), SEEN).statusCode(403).body("type", equalTo("/problems/only-a-party-signs"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void the_agency_signs() {
        sign(draw(), SEEN).statusCode(201);
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_does_not_sign() {
        sign(draw(), SEEN).statusCode(403).body("type", equalTo("/problems/only-a-party-signs"));
    }

    @Test
    @TestSecurity(user = "officer-1", roles = "agency")
    void an_agency_without_a_claim_does_not_sign() {
        sign(draw(), SEEN).statusCode(403);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void what_is_no_digest_is_told_by_field() {
        sign("agr-1", "{\"textSha256\":\"abc\"}").statusCode(400).body("faults.field", hasItem("/textSha256"));
        sign("agr-1", "{}").statusCode(400).body("faults.field", hasItem("/textSha256"));
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void an_id_that_cannot_be_one_finds_nothing() {
        sign("..%2Fetc", SEEN).statusCode(404);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void where_the_city_asks_for_no_review_none_is_held() {
        given().contentType(ContentType.JSON)
                .body("{\"outcome\":\"PASSED\"}")
                .post("/agreements/{a}/review", draw())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-must-wait-for-review"));
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void a_data_user_does_not_review_nor_record_violations() {
        given().contentType(ContentType.JSON)
                .body("{\"outcome\":\"PASSED\"}")
                .post("/agreements/agr-1/review")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of("agreement", "agr-1", "kind", "BEYOND_SCENARIO"))
                .post("/violations")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/violations/vio-1/measures")
                .then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_violation_needs_an_agreement_that_was_in_force() {
        given().contentType(ContentType.JSON)
                .body(Map.of("agreement", draw(), "kind", "BEYOND_SCENARIO"))
                .post("/violations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-must-be-or-have-been-in-force"));
        given().contentType(ContentType.JSON)
                .body(Map.of("agreement", "agr-1", "kind", "NAUGHTY"))
                .post("/violations")
                .then()
                .statusCode(400)
                .body("faults[0].field", equalTo("/kind"));
    }

    @Test
    void the_public_reads_violations_and_nothing_else() {
        given().get("/violations").then().statusCode(200);
        given().get("/agreements").then().statusCode(401);
        given().get("/agreements/agr-1/text").then().statusCode(401);
        given().get("/misuse-reports").then().statusCode(401);
        given().get("/reports/misuse-1/content").then().statusCode(401);
    }

    @Test
    void a_misuse_report_on_nothing_is_refused_and_leaves_nothing_behind() {
        given().contentType(ContentType.JSON)
                .body(Map.of("listing", "l-none", "facts", "见到有人出售数据"))
                .post("/misuse-reports")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/listing-must-be-known"));
        given().contentType(ContentType.JSON)
                .body(Map.of("listing", "l-none"))
                .post("/misuse-reports")
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("/facts"));
    }

    private String draw() {
        DrawAgreement like = Examples.draw();
        AgreementDraft draft = like.draft();
        AgreementId agreement = new AgreementId("agr-" + UUID.randomUUID());
        commands.send(
                new DrawAgreement(
                        new AgreementDraft(
                                agreement,
                                draft.application(),
                                draft.listing(),
                                draft.listingTitle(),
                                draft.agency(),
                                draft.user(),
                                draft.terms(),
                                false,
                                draft.at()),
                        like.template(),
                        like.text()),
                Origin.of(Actor.system("test"), "test"));
        return agreement.value();
    }

    private static ValidatableResponse sign(String agreement, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/agreements/" + agreement + "/signatures")
                .then();
    }
}
