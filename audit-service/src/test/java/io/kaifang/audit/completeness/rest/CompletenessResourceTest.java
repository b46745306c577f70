package io.kaifang.audit.completeness.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.audit.completeness.Store;
import io.kaifang.audit.rest.Topic;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whether anything was left out, as those who may ask are told. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class CompletenessResourceTest {

    private static final String STANDING = "findAll { it.source == 'agreement' }.";

    @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP")
    String bootstrap;

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void what_a_service_states_is_confirmed_and_compared_again_on_demand() throws Exception {
        var store = new Store("agreement");
        int first = store.store("{}");
        int lost = store.store("{\"n\":1}");
        int statement = store.state();
        try (var topic = new Topic(bootstrap)) {
            topic.event("agreement", store, first);
            topic.event("agreement", store, statement);
            awaitOpen(1);
            given().get("/audit/completeness").then().body(STANDING + "open[0].stated", contains(2));
            topic.event("agreement", store, lost);
        }
        awaitOpen(0);
        given().get("/audit/completeness").then().body(STANDING + "confirmedEvents", contains(2));

        given().post("/audit/completeness/comparison").then().statusCode(202);

        awaitOpen(0);
        given().get("/audit/completeness").then().body(STANDING + "confirmedEvents", contains(2));
    }

    @Test
    @TestSecurity(user = "d-1", roles = "data-centre")
    void who_runs_the_platform_sees_how_it_stands_and_has_nothing_compared() {
        given().get("/audit/completeness").then().statusCode(200);
        given().post("/audit/completeness/comparison").then().statusCode(403).contentType("application/problem+json");
    }

    private static void awaitOpen(int ranges) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/audit/completeness")
                        .then()
                        .statusCode(200)
                        .body(STANDING + "open", contains(hasSize(ranges))));
    }
}
