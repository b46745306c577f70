package io.kaifang.agreement.contract.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at an agreement's own doors once it holds: reviews, its end, lists. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "agreement"))
class AgreementInForceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    AgreementsInForce inForce;

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void its_user_gives_it_up_and_twice_is_once() {
        AgreementId agreement = inForce.agreement(false);
        given().post("/agreements/{a}/ending", agreement.value()).then().statusCode(204);
        given().post("/agreements/{a}/ending", agreement.value()).then().statusCode(204);
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/agreements/{a}", agreement.value())
                        .then()
                        .statusCode(200)
                        .body("stage", equalTo("ENDED")));
    }

    @Test
    @TestSecurity(user = "authority-1", roles = "authority")
    void of_two_reviews_at_the_same_moment_one_holds_and_the_other_is_told() throws Exception {
        AgreementId agreement = inForce.agreement(true);
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
        AgreementId agreement = inForce.agreement(false);
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

    private static ValidatableResponse review(AgreementId agreement, String outcome) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("outcome", outcome, "reasons", List.of(Map.of("zh", "期限过长", "en", "too long"))))
                .post("/agreements/{a}/review", agreement.value())
                .then();
    }
}
