package io.kaifang.agreement.report.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.kaifang.agreement.AgreementsInForce;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What data users report on their use, and who reads it. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class UsageReportResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Object> REPORT = Map.of(
            "scenarios", "社区养老供需研究",
            "calls", 1200,
            "processing", "按街道汇总",
            "benefit", "支撑规划",
            "suggestions", "",
            "security", "专网存储");

    @Inject
    AgreementsInForce inForce;

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void use_is_reported_once_under_its_key_and_read_back_by_its_author() {
        AgreementId agreement = inForce.agreement(false);
        String key = UUID.randomUUID().toString();
        String report = report(agreement, key, REPORT).statusCode(201).extract().path("report");
        report(agreement, key, REPORT).statusCode(201).body("report", equalTo(report));
        report(agreement, UUID.randomUUID().toString(), REPORT).statusCode(201).body("report", not(equalTo(report)));
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/agreements/{a}/usage-reports", agreement.value())
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .body("items.report", hasItem(report)));
        given().get("/reports/{r}/content", report).then().statusCode(200).body("processing", equalTo("按街道汇总"));
        given().delete("/reports/{r}/content", report).then().statusCode(204);
        given().get("/reports/{r}/content", report).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void a_report_lacks_nothing_and_comes_from_the_agreements_user() {
        Map<String, Object> lacking = new HashMap<>(REPORT);
        lacking.put("benefit", " ");
        lacking.put("calls", -1);
        AgreementId agreement = inForce.agreement(false);
        report(agreement, UUID.randomUUID().toString(), lacking)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("faults.field", contains("/benefit", "/calls"));
        report(agreement, "short", REPORT).statusCode(400).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "u-2", roles = "data-user")
    void another_data_user_neither_reports_nor_ends_nor_reads() {
        AgreementId agreement = inForce.agreement(false);
        report(agreement, UUID.randomUUID().toString(), REPORT)
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-data-user-reports-use"));
        given().post("/agreements/{a}/ending", agreement.value())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-data-user-gives-up"));
        given().get("/agreements/{a}", agreement.value()).then().statusCode(404).contentType(PROBLEM);
        given().get("/agreements").then().statusCode(200).body("items.agreement", not(hasItem(agreement.value())));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void what_others_report_is_read_by_offices_only_where_it_was_reported() {
        given().get("/reports/usage-none/content").then().statusCode(404).contentType(PROBLEM);
        given().get("/misuse-reports").then().statusCode(200).body("items.kind", everyItem(equalTo("MISUSE")));
        given().get("/signing-keys/none").then().statusCode(404);
    }

    private static ValidatableResponse report(AgreementId agreement, String key, Map<String, Object> report) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report)
                .post("/agreements/{a}/usage-reports", agreement.value())
                .then();
    }
}
