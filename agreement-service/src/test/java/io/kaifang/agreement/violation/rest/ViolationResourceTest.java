package io.kaifang.agreement.violation.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kaifang.agreement.AgreementsInForce;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Violations, and the measures that follow them. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class ViolationResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    AgreementsInForce inForce;

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_violation_is_recorded_once_under_its_key() {
        AgreementId agreement = inForce.agreement(false);
        String key = UUID.randomUUID().toString();
        String violation = record(agreement, key).statusCode(201).extract().path("violation");
        record(agreement, key).statusCode(201).body("violation", equalTo(violation));
        await().atMost(SOON)
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/violations")
                        .then()
                        .body("items.violation", hasItem(violation)));
        List<String> listed = given().queryParam("limit", 200)
                .get("/violations")
                .then()
                .extract()
                .path("items.violation");
        assertThat(listed).containsOnlyOnce(violation);
        measure(violation, "CLOSE", "转售数据").statusCode(403).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void the_data_centre_restricts_and_closes_and_what_is_published_anybody_reads() {
        String violation = inForce.violated();
        measure(violation, "RESTRICT", "请联系 13912345678")
                .statusCode(422)
                .body("type", equalTo("/problems/reasons-must-be-fit-to-stay"))
                .body("faults.field", contains("/reason"));
        measure(violation, "RESTRICT", "超出约定场景").statusCode(201);
        measure(violation, "RESTRICT", "超出约定场景").statusCode(201);
        measure(violation, "CLOSE", "转售数据").statusCode(201);
        measure(violation, "RESTRICT", "转售数据")
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/closed-access-stays-closed"));
        measure("vio-none", "CLOSE", "转售数据").statusCode(404);
        await().atMost(SOON)
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/violations")
                        .then()
                        .body(
                                "items.find { it.violation == '" + violation + "' }.measures.measure",
                                contains("RESTRICT", "CLOSE")));
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void an_agency_takes_no_measure_about_anothers_data() {
        measure(inForce.violated(), "CLOSE", "转售数据")
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/measure-must-be-within-duty"));
    }

    private static ValidatableResponse record(AgreementId agreement, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("agreement", agreement.value(), "kind", "BEYOND_SCENARIO"))
                .post("/violations")
                .then();
    }

    private static ValidatableResponse measure(String violation, String kind, String reason) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("measure", kind, "reason", Map.of("zh", reason, "en", reason), "publicity", "PUBLISHED"))
                .post("/violations/{v}/measures", violation)
                .then();
    }
}
