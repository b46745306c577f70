package io.kaifang.agreement.report.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.kaifang.agreement.AgreementsInForce;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.KnownListings;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Usage is reported to the agency of the data (Art. 29), and misuse reports reach it too (Art. 30). */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class ReportsReachTheAgencyTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    AgreementsInForce inForce;

    @Inject
    KnownListings listings;

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void an_agency_reads_what_is_reported_about_its_data() {
        String usage = inForce.usageReport(inForce.agreement(false));
        String misuse = inForce.misuseReport(listings.of(Examples.AGENCY));
        await().atMost(SOON)
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/misuse-reports")
                        .then()
                        .statusCode(200)
                        .body("items.report", hasItem(misuse)));
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/reports/{r}/content", usage)
                        .then()
                        .statusCode(200)
                        .body("processing", equalTo("按街道汇总")));
        given().get("/reports/{r}/content", misuse)
                .then()
                .statusCode(200)
                .body("facts", equalTo("转售数据"))
                .body("contact", nullValue());
        given().delete("/reports/{r}/content?ground=other-law", misuse).then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_learns_nothing_of_it() {
        String usage = inForce.usageReport(inForce.agreement(false));
        String misuse = inForce.misuseReport(listings.of(Examples.AGENCY));
        String own = inForce.misuseReport(listings.of(new AgencyId("transport-commission")));
        await().atMost(SOON)
                .untilAsserted(() -> given().queryParam("limit", 200)
                        .get("/misuse-reports")
                        .then()
                        .body("items.report", hasItem(own))
                        .body("items.report", not(hasItem(misuse))));
        given().get("/reports/{r}/content", usage).then().statusCode(404);
        given().get("/reports/{r}/content", misuse).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void the_data_centre_can_reach_whoever_reported() {
        String misuse = inForce.misuseReport(listings.of(Examples.AGENCY));
        given().get("/reports/{r}/content", misuse).then().statusCode(200).body("contact", equalTo("匿名信箱"));
    }
}
