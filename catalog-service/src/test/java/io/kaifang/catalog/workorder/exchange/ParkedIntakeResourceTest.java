package io.kaifang.catalog.workorder.exchange;

import static io.restassured.RestAssured.given;

import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Who may see and replay parked records. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class ParkedIntakeResourceTest {
    @Test
    void parked_records_are_the_data_centres_affair() {
        given().get("/parked-intake").then().statusCode(401).contentType("application/problem+json");
        given().post("/parked-intake/x/replay").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "officer-1", roles = "agency")
    void no_agency_replays() {
        given().get("/parked-intake").then().statusCode(403).contentType("application/problem+json");
        given().post("/parked-intake/x/replay").then().statusCode(403);
    }
}
