package io.kaifang.accessrequest.application.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kaifang.accessrequest.Scenario;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "access-request"))
class ApplicantResourcesTest {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    Scenario scenario;

    @Test
    void anyone_reads_what_an_applicant_has_to_hand_in() {
        given().get("/listings/{id}/materials", scenario.listing().value())
                .then()
                .statusCode(200)
                .body("category", equalTo("CONDITIONAL"))
                .body("materials.code", contains("security-plan", "business-licence"));
        given().get("/listings/l-nowhere/materials")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/listing-must-be-known"));
    }

    @Test
    void nobody_applies_without_an_account() {
        apply(scenario.listing(), UUID.randomUUID().toString(), Scenario.form("", "entered"))
                .statusCode(401)
                .contentType(PROBLEM);
        given().get("/applications").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "officer-1", roles = "agency")
    void an_agency_does_not_apply() {
        apply(scenario.listing(), UUID.randomUUID().toString(), Scenario.form("", "entered"))
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void an_application_that_does_not_fit_is_refused_with_every_fault() {
        apply(scenario.listing(), UUID.randomUUID().toString(), Scenario.form("no-such-attachment", "entered", "owner"))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/application-must-fit-the-listing"))
                .body("faults.field", containsInAnyOrder("/fields/1", "/materials/0/attachment"));
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void an_application_is_handed_in_once_under_its_key_and_read_back() {
        ListingId listing = scenario.listing();
        String key = UUID.randomUUID().toString();
        String attachment = upload("plan.pdf", "%PDF-1.7 plan".getBytes(UTF_8)).path("attachment");
        var form = Scenario.form(attachment, "entered");
        String id = apply(listing, key, form).statusCode(201).extract().path("application");
        apply(listing, key, form)
                .statusCode(201)
                .body("application", equalTo(id))
                .body("changed", equalTo(false));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/applications/{id}", id)
                        .then()
                        .statusCode(200)
                        .header("ETag", equalTo("\"1-submitted\""))
                        .body("listing", equalTo(listing.value()))
                        .body("use.fields", contains("entered")));
        given().get("/applications/{id}/missing-materials", id)
                .then()
                .body("field", contains("/materials/business-licence"));
        given().get("/applications/{id}/details", id).then().body("applicant.contact", equalTo("王小明"));
        given().get("/applications?listing={l}", listing.value()).then().body("items.application", hasItem(id));
        given().get("/applications/{id}/materials/security-plan/content", id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''plan.pdf"));

        given().delete("/applications/{id}/details", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/details-are-in-use"));
        given().post("/applications/{id}/withdrawal", id).then().statusCode(200);
        given().delete("/applications/{id}/details", id).then().statusCode(204);
        given().get("/applications/{id}/details", id).then().body("erased", equalTo(true));
        given().get("/attachments/{id}/content", attachment).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "user-ben", roles = "data-user")
    void another_data_user_does_not_even_learn_that_an_application_exists() {
        var id = scenario.submitted(scenario.listing());
        scenario.application(id, row -> true);
        given().get("/applications/{id}", id.value()).then().statusCode(404).contentType(PROBLEM);
        given().get("/applications/{id}/details", id.value()).then().statusCode(404);
        given().post("/applications/{id}/withdrawal", id.value())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-applicant-may"));
    }

    @Test
    void nobody_hands_in_documents_without_an_account() {
        upload("plan.pdf", "%PDF-1.7".getBytes(UTF_8)).then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void a_file_is_taken_for_what_it_holds_and_its_name_leads_nowhere() {
        assertThat((String) upload("../../../../etc/cron.d/plan.sh", "%PDF-1.7".getBytes(UTF_8))
                        .path("name"))
                .isEqualTo("plan.pdf");
        assertThat((String) upload("plan\u202efdp.exe", "安全方案".getBytes(UTF_8)).path("name"))
                .isEqualTo("planfdp.txt");
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void what_runs_is_not_taken_whatever_it_is_called() {
        refused("plan.pdf", new byte[] {'M', 'Z', 0, 1});
        refused("plan.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1});
        refused("plan.txt", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8));
        refused("plan.txt", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
        refused("plan.png", "PK\u0003\u0004".getBytes(UTF_8));
        refused("plan.pdf", "%PDF-1.7 << /OpenAction << /S /JavaScript >> >>".getBytes(UTF_8));
    }

    @Test
    @TestSecurity(user = Scenario.ANNA, roles = "data-user")
    void a_document_has_content_and_is_not_endless() {
        upload("plan.pdf", new byte[0]).then().statusCode(422).body("type", equalTo("/problems/attachment-is-empty"));
        byte[] large = new byte[8 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7".getBytes(UTF_8), 0, large, 0, 8);
        upload("plan.pdf", large).then().statusCode(422).body("type", equalTo("/problems/attachment-is-too-large"));
    }

    private static void refused(String name, byte[] content) {
        upload(name, content)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/attachment-type-is-not-accepted"));
    }

    private static Response upload(String name, byte[] content) {
        return given().multiPart("file", name, content, "application/octet-stream")
                .post("/attachments");
    }

    private static ValidatableResponse apply(ListingId listing, String key, Map<String, Object> form) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("listing", listing.value(), "form", form))
                .post("/applications")
                .then();
    }
}
