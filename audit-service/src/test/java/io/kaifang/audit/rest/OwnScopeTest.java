package io.kaifang.audit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures and lives, of its own for an agency and a data user, of all for those who oversee (Art. 24 (2), 25, 37). */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class OwnScopeTest {
    private static final String AGENCIES = "sections.figures.flatten().agency";

    @Inject
    RecordedLife life;

    @BeforeEach
    void tell() throws Exception {
        life.tell();
    }

    @Test
    @TestSecurity(user = "o-1", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "g-1"))
    void an_agency_sees_its_own_figures_and_lives() {
        given().get("/audit/figures/2026-11")
                .then()
                .statusCode(200)
                .body(AGENCIES, hasItem("g-1"))
                .body(AGENCIES, everyItem(equalTo("g-1")));
        given().get("/audit/figures/2026-11/report.csv").then().statusCode(200);
        given().get("/audit/lifecycle/dataset/l-1").then().statusCode(200).body("items", hasSize(4));
        given().get("/audit/lifecycle/application/p-1").then().body("items", hasSize(2));
        given().get("/audit/lifecycle/agency/g-1").then().body("items", hasSize(4));
        given().get("/audit/steps").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "o-2", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "g-2"))
    void another_agency_sees_nothing_of_it() {
        given().get("/audit/figures/2026-11").then().statusCode(200).body(AGENCIES, empty());
        given().get("/audit/figures/2026-11/leaves?figure=incomplete&agency=g-1")
                .then()
                .statusCode(200)
                .body("leaves", empty());
        for (String subject : new String[] {"dataset/l-1", "application/p-1", "agency/g-1", "user/u-9"}) {
            given().get("/audit/lifecycle/" + subject).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    @TestSecurity(user = "u-9", roles = "data-user")
    void a_data_user_sees_the_lives_of_his_own_applications() {
        given().get("/audit/lifecycle/application/p-1").then().statusCode(200).body("items", hasSize(2));
        given().get("/audit/lifecycle/user/u-9").then().body("items", hasSize(2));
        given().get("/audit/lifecycle/dataset/l-1").then().body("items", empty());
        given().get("/audit/figures/2026-11").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "u-8", roles = "data-user")
    void another_data_user_sees_nothing_of_them() {
        given().get("/audit/lifecycle/application/p-1").then().statusCode(200).body("items", empty());
        given().get("/audit/lifecycle/user/u-9").then().body("items", empty());
    }

    @Test
    @TestSecurity(user = "d-1", roles = "data-centre")
    void the_data_centre_sees_all_figures_and_lives() {
        given().get("/audit/figures/2026-11").then().statusCode(200).body(AGENCIES, hasItem("g-1"));
        given().get("/audit/lifecycle/dataset/l-1")
                .then()
                .statusCode(200)
                .body("items.eventId", contains("c-1", "k-1", "a-1", "a-2"));
    }
}
