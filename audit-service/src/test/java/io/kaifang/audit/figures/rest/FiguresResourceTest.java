package io.kaifang.audit.figures.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.kaifang.audit.rest.RecordedLife;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures for regulators, and the leaves that they follow from. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@TestSecurity(user = "a-1", roles = "auditor")
class FiguresResourceTest {

    private static final String INCOMPLETE = "sections.figures.flatten().find { it.figure == 'incomplete' }.";

    @Inject
    RecordedLife life;

    @BeforeEach
    void tell() throws Exception {
        life.tell();
    }

    @Test
    void a_figure_leads_to_the_entries_that_it_counts() {
        JsonPath answer = given().get("/audit/figures/2026-11")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString(INCOMPLETE + "agency")).isEqualTo("g-1");
        assertThat(answer.getDouble(INCOMPLETE + "value")).isEqualTo(1);
        long index = given().get(answer.getString(INCOMPLETE + "leaves.list"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("leaves[0]");
        given().get("/audit/entries/" + index).then().body("id", equalTo("a-2"));
    }

    @Test
    void figures_come_as_csv_and_as_a_report_in_both_languages() {
        given().get("/audit/figures/2026/report.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("\"refusals\",\"incomplete\""));
        given().get("/audit/figures/2026-11/report.html?lang=zh")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("公共数据开放监管报告"),
                        containsString("2026年11月"),
                        containsString("/leaves?figure=incomplete&amp;agency=g-1"));
        given().header("Accept-Language", "en")
                .get("/audit/figures/2026/report.html")
                .then()
                .statusCode(200)
                .body(containsString("Report on the opening of public data"));
    }

    @Test
    void what_is_no_span_and_no_figure_is_a_problem() {
        given().get("/audit/figures/2026-13")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/span-must-be-a-month-or-a-year"));
        given().get("/audit/figures/2026/leaves?figure=beauty")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/figure-must-be-known"));
    }
}
