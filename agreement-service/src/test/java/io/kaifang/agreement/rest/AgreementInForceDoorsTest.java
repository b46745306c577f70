package io.kaifang.agreement.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.kaifang.agreement.Examples;
import io.kaifang.agreement.agreement.DrawAgreement;
import io.kaifang.agreement.agreement.RecordViolation;
import io.kaifang.agreement.agreement.SignAgreement;
import io.kaifang.agreement.agreement.Signatory;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.agreement.text.Draft;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.testkit.SuiteServers;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at the doors once an agreement holds: reports, violations, measures, its end. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class AgreementInForceDoorsTest {
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
    Commands commands;

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void use_is_reported_once_under_its_key_and_read_back_by_its_author() {
        AgreementId agreement = inForce(false);
        String key = UUID.randomUUID().toString();
        String report = report(agreement, key, REPORT).statusCode(201).extract().path("report");
        report(agreement, key, REPORT).statusCode(201).body("report", equalTo(report));
        report(agreement, UUID.randomUUID().toString(), REPORT).statusCode(201).body("report", not(equalTo(report)));
        await().atMost(SOON).untilAsserted(() -> given().get("/agreements/{a}/usage-reports", agreement.value())
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
        AgreementId agreement = inForce(false);
        report(agreement, UUID.randomUUID().toString(), lacking)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("faults.field", contains("/benefit", "/calls"));
        report(agreement, "short", REPORT).statusCode(400).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "u-2", roles = "data-user")
    void another_data_user_neither_reports_nor_ends_nor_reads() {
        AgreementId agreement = inForce(false);
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
    @TestSecurity(user = "u-1", roles = "data-user")
    void its_user_gives_it_up_and_twice_is_once() {
        AgreementId agreement = inForce(false);
        given().post("/agreements/{a}/ending", agreement.value()).then().statusCode(204);
        given().post("/agreements/{a}/ending", agreement.value()).then().statusCode(204);
        await().atMost(SOON).untilAsserted(() -> given().get("/agreements/{a}", agreement.value())
                .then()
                .statusCode(200)
                .body("stage", equalTo("ENDED")));
    }

    @Test
    void nobody_reports_reviews_records_or_acts_without_an_account() {
        report(new AgreementId("agr-1"), "12345678", REPORT).statusCode(401).contentType(PROBLEM);
        given().post("/agreements/agr-1/ending").then().statusCode(401);
        review(new AgreementId("agr-1"), "PASSED").statusCode(401).contentType(PROBLEM);
        record(new AgreementId("agr-1"), "12345678").statusCode(401).contentType(PROBLEM);
        measure("vio-1", "CLOSE", "转售数据").statusCode(401).contentType(PROBLEM);
        given().delete("/reports/usage-1/content").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_violation_is_recorded_once_under_its_key() {
        AgreementId agreement = inForce(false);
        String key = UUID.randomUUID().toString();
        String violation = record(agreement, key).statusCode(201).extract().path("violation");
        record(agreement, key).statusCode(201).body("violation", equalTo(violation));
        await().atMost(SOON).untilAsserted(() -> given().queryParam("limit", 200)
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
        String violation = violated();
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
        await().atMost(SOON).untilAsserted(() -> given().queryParam("limit", 200)
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
        measure(violated(), "CLOSE", "转售数据")
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/measure-must-be-within-duty"));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void of_two_reviews_at_the_same_moment_one_holds_and_the_other_is_told() throws Exception {
        AgreementId agreement = inForce(true);
        Callable<Integer> pass = () -> review(agreement, "PASSED").extract().statusCode();
        Callable<Integer> fail = () -> review(agreement, "FAILED").extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(pass, fail), 120, TimeUnit.SECONDS))
                    .extracting(Future::resultNow)
                    .containsExactlyInAnyOrder(204, 409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm8", "bm8.bm8", "AA.AA"})
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_cursor_of_somebody_elses_making_is_refused(String cursor) {
        for (String list : List.of("/violations", "/agreements", "/misuse-reports")) {
            given().queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/cursor-must-be-ours"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "'; drop table agreement; --"})
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_filter_is_never_taken_for_sql(String text) {
        AgreementId agreement = inForce(false);
        given().queryParam("listing", text)
                .queryParam("application", text)
                .get("/agreements")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().queryParam("listing", "l-\u0000")
                .get("/agreements")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        await().atMost(SOON)
                .untilAsserted(() ->
                        given().get("/agreements/{a}", agreement.value()).then().statusCode(200));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void what_others_report_is_read_by_offices_only_where_it_was_reported() {
        given().get("/reports/usage-none/content").then().statusCode(404).contentType(PROBLEM);
        given().get("/misuse-reports").then().statusCode(200).body("items.kind", everyItem(equalTo("MISUSE")));
        given().get("/signing-keys/none").then().statusCode(404);
    }

    /** Signed by both; where it is to be reviewed, the authority has the word. */
    private AgreementId inForce(boolean reviewed) {
        var agreement = new AgreementId("agr-" + UUID.randomUUID());
        var listing = new ListingId("l-" + UUID.randomUUID());
        DrawAgreement like = Examples.draw();
        Instant at = Instant.now();
        AgreementText text = AgreementText.of(
                new Draft(
                        agreement,
                        like.application(),
                        listing,
                        like.listingTitle(),
                        like.agency(),
                        like.user(),
                        like.terms(),
                        reviewed,
                        at),
                AgreementText.CURRENT_TEMPLATE);
        send(new DrawAgreement(
                agreement,
                like.application(),
                listing,
                like.listingTitle(),
                like.agency(),
                like.user(),
                like.terms(),
                reviewed,
                text.template(),
                text.digest(),
                at));
        for (Signatory party : List.of(Examples.THE_USER, Examples.THE_AGENCY)) {
            send(new SignAgreement(agreement, party, text.digest(), "key-1", "c2ln", at));
        }
        return agreement;
    }

    private String violated() {
        var violation = new ViolationId("vio-" + UUID.randomUUID());
        send(new RecordViolation(
                violation, inForce(false), ViolationKind.BEYOND_SCENARIO, null, Examples.AUTHORITY, Instant.now()));
        return violation.value();
    }

    private void send(Object command) {
        commands.send(command, Origin.of(Actor.system("test"), "test"));
    }

    private static ValidatableResponse report(AgreementId agreement, String key, Map<String, Object> report) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report)
                .post("/agreements/{a}/usage-reports", agreement.value())
                .then();
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

    private static ValidatableResponse review(AgreementId agreement, String outcome) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome, "reasons", List.of(Map.of("zh", "期限过长", "en", "too long"))))
                .post("/agreements/{a}/review", agreement.value())
                .then();
    }
}
