package io.kaifang.accessrequest.calendar.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.accessrequest.Scenario;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.accessrequest.review.policy.DueDateSweep;
import io.kaifang.backbone.policy.SweepRunner;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "access-request"))
class WorkCalendarsResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    Scenario scenario;

    @Inject
    SweepRunner sweeps;

    @Test
    void anyone_reads_the_delivered_years() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/work-calendars")
                        .then()
                        .statusCode(200)
                        .body("year", hasItems(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026)));
    }

    @Test
    void nobody_publishes_without_an_account() {
        publish(2028, "2028-01-03").statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void only_the_authority_publishes() {
        publish(2028, "2028-01-03").statusCode(403).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_calendar_with_faults_is_refused_with_each_of_them() {
        publish(2028, "2028-01-01", "2029-01-01")
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/calendar-must-be-sound"))
                .body("faults", hasSize(2));
        publish(1999, "1999-01-01").statusCode(400).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void a_review_that_waits_for_a_year_gets_its_due_date_once_that_year_is_published() {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.parse("2018-12-26T02:00:00Z"));
        assertThat(scenario.workOrder(id, row -> row.missingYear != null).missingYear)
                .isEqualTo(2018);
        publish(2018, "2018-12-31").statusCode(201);
        // Thursday and Friday, then Wednesday to Friday of the new year, whose calendar was delivered
        assertThat(scenario.workOrder(id, row -> row.due != null).due).isEqualTo(LocalDate.parse("2019-01-04"));
    }

    @Test
    void a_review_whose_last_day_has_passed_escalates() {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.parse("2026-03-02T02:00:00Z"));
        scenario.workOrder(id, row -> row.due != null);
        sweeps.run(DueDateSweep.class);
        assertThat(scenario.workOrder(id, row -> row.overdueSince != null).due)
                .isEqualTo(LocalDate.parse("2026-03-09"));
    }

    @Test
    void an_application_that_the_withdrawal_of_its_listing_has_missed_is_closed_by_the_sweep() {
        var listing = scenario.listing();
        ApplicationId id = scenario.submitted(listing);
        scenario.application(id, row -> row.stage == Stage.SUBMITTED);
        scenario.publish(new ListingWithdrawn(
                listing, Scenario.TRANSPORT, new WorkOrderId("wo-9"), "数据源停用", List.of(), Instant.now()));
        sweeps.run(DueDateSweep.class);
        scenario.application(id, row -> row.stage == Stage.CLOSED);
    }

    private static ValidatableResponse publish(int year, String... holidays) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "year",
                        year,
                        "holidaysOnWeekdays",
                        List.of(holidays),
                        "workdaysOnWeekends",
                        List.of(),
                        "source",
                        "测试通知"))
                .post("/work-calendars")
                .then();
    }
}
