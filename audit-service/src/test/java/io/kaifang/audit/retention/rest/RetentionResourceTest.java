package io.kaifang.audit.retention.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import io.kaifang.audit.rest.LaterClock;
import io.kaifang.audit.rest.Published;
import io.kaifang.audit.rest.Topic;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long entries are shown, and what is left of those that no longer are. It prunes, so it has a start of its own. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "audit"))
@TestProfile(RetentionResourceTest.OwnTime.class)
class RetentionResourceTest {

    private static final int BUNDLE = 256;

    @Inject
    LaterClock clock;

    @ConfigProperty(name = "KAIFANG_KAFKA_BOOTSTRAP")
    String bootstrap;

    public static final class OwnTime implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(LaterClock.class);
        }
    }

    @AfterEach
    void now() {
        clock.later(Duration.ZERO);
    }

    @Test
    @TestSecurity(
            user = "o-1",
            roles = {"authority", "auditor"})
    void what_is_older_than_the_term_is_pruned_by_decision_and_denied_while_its_proof_stays() throws Exception {
        try (var topic = new Topic(bootstrap)) {
            for (int event = 0; event <= BUNDLE; event++) {
                topic.event("catalog", "old-" + event, "tested", "none", "2026-11-22T00:00:00Z", "listing/l-old", "{}");
            }
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> Published.size() > BUNDLE);
        prune(BUNDLE, "留存期满")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/pruned-must-be-past-their-term"));

        clock.later(Duration.ofDays(4 * 366));
        given().get("/audit/retention").then().statusCode(200).body("pruned", equalTo(0));
        prune(BUNDLE, "留存期满").statusCode(200).body("pruned", equalTo(BUNDLE));

        given().get("/audit/entries/7")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/entry-was-pruned"))
                .body("detail", containsString("留存期满"));
        given().get("/ledger/tile/entries/000").then().statusCode(410);
        given().get("/ledger/tile/0/000").then().statusCode(200);
        given().get("/audit/entries/7/proof").then().statusCode(200);
        given().get("/audit/lifecycle/dataset/l-old")
                .then()
                .statusCode(200)
                .body("items.index", everyItem(greaterThanOrEqualTo(BUNDLE)))
                .body("pruned.en", startsWith("Entries below 256 are past their term"));
    }

    @Test
    @TestSecurity(user = "o-1", roles = "authority")
    void a_decision_without_a_ground_is_sent_back_with_every_fault() {
        prune(0, " ")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults.field", contains("/below", "/ground"));
    }

    @Test
    @TestSecurity(user = "a-1", roles = "auditor")
    void an_auditor_sees_the_term_and_prunes_nothing() {
        given().get("/audit/retention").then().statusCode(200).body("years", equalTo(3));
        prune(BUNDLE, "x").statusCode(403).contentType("application/problem+json");
    }

    private static ValidatableResponse prune(int below, String ground) {
        return given().contentType("application/json")
                .body(Map.of("below", below, "ground", ground))
                .post("/audit/retention/prunings")
                .then();
    }
}
