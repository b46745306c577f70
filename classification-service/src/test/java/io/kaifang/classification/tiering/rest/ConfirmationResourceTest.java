package io.kaifang.classification.tiering.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What an agency confirms, and what it is told (Art. 13, 14). */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "classification"))
class ConfirmationResourceTest {
    @Inject
    Commands commands;

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void the_agency_confirms_and_hears_what_follows() {
        Confirmations.confirm(Confirmations.propose(commands, "health-commission"), Confirmations.HARMLESS)
                .statusCode(200)
                .body("category", equalTo("UNCONDITIONAL"))
                .body("rule", equalTo("person-P1"))
                .body("guideVersion", equalTo("default-2026"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void a_correction_without_a_reason_is_refused() {
        Confirmations.confirm(
                        Confirmations.propose(commands, "health-commission"),
                        Confirmations.HARMLESS.replace("P1", "P3"))
                .statusCode(422)
                .body("type", equalTo("/problems/correction-needs-a-reason"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void what_is_confirmed_is_named_and_no_other_content_is() {
        String listing = Confirmations.propose(commands, "health-commission");
        Confirmations.confirm(
                        listing, Confirmations.HARMLESS.replace("\"content\":\"" + Confirmations.CONTENT + "\",", ""))
                .statusCode(422)
                .body("type", equalTo("/problems/content-must-be-named"));
        Confirmations.confirm(listing, Confirmations.HARMLESS.replace(Confirmations.CONTENT, "2".repeat(64)))
                .statusCode(409)
                .body("type", equalTo("/problems/content-has-changed"));
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_does_not_confirm() {
        Confirmations.confirm(Confirmations.propose(commands, "health-commission"), Confirmations.HARMLESS)
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-agency-confirms"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void unknown_levels_and_unknown_listings_are_told_apart() {
        Confirmations.confirm("l-none", Confirmations.HARMLESS)
                .statusCode(404)
                .body("type", equalTo("/problems/assessment-must-exist"));
        Confirmations.confirm("l-none", Confirmations.HARMLESS.replace("P1", "P9"))
                .statusCode(400)
                .body("faults.field", hasItem("/levels/person"));
        Confirmations.confirm("l-none", "{}").statusCode(400).body("faults.field", hasItem("/levels"));
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void of_two_officers_who_confirm_at_the_same_moment_one_has_it_and_the_other_is_told() throws Exception {
        String listing = Confirmations.propose(commands, "health-commission");
        String otherwise = Confirmations.HARMLESS.replace("S1", "S3").replace("}}", "},\"correction\":\"涉及城市运行\"}");
        Callable<Integer> one = () ->
                Confirmations.confirm(listing, Confirmations.HARMLESS).extract().statusCode();
        Callable<Integer> other =
                () -> Confirmations.confirm(listing, otherwise).extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(one, other), 120, TimeUnit.SECONDS))
                    .extracting(Future::resultNow)
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "health-commission"))
    void a_confirmation_that_comes_again_changes_nothing() {
        String listing = Confirmations.propose(commands, "health-commission");
        Confirmations.confirm(listing, Confirmations.HARMLESS).statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Confirmations.confirm(listing, Confirmations.HARMLESS)
                        .statusCode(200)
                        .body("category", equalTo("UNCONDITIONAL")));
        Confirmations.confirm(listing, Confirmations.HARMLESS.replace("P1", "P3"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/levels-are-confirmed"));
    }
}
