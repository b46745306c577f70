package io.kaifang.backbone.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.LendingCommands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class DashboardTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Path DASHBOARD = Path.of("../deploy/dashboards/event-backbone.json");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?=\\{|,)");
    private static final Set<String> PROMISED = Set.of(
            "kaifang_store_append_seconds_bucket",
            "kaifang_store_append_conflicts_total",
            "kaifang_store_oldest_transaction_seconds",
            "kaifang_relay_lag_seconds",
            "kaifang_relay_lag_events",
            "kaifang_relay_slot_bytes",
            "kaifang_inbox_lag",
            "kaifang_inbox_parked",
            "kaifang_projection_lag_seconds");

    @Inject
    Commands commands;

    @Test
    void every_metric_that_the_dashboard_names_is_told_by_a_running_service() throws IOException {
        commands.send(
                LendingCommands.lend("emma", "reader-" + UUID.randomUUID(), Instant.EPOCH),
                Origin.of(Actor.user("ann"), "request-1"));
        var named = named(new ObjectMapper().readTree(Files.readString(DASHBOARD)));
        assertThat(named).containsAll(PROMISED);
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(told()).containsAll(named));
    }

    @Test
    void health_says_how_relay_store_and_inbox_are() {
        await().atMost(TIMEOUT).untilAsserted(() -> {
            var checks = given().get("/q/health/well").jsonPath();
            assertThat(checks.getList("checks.name", String.class)).contains("relay", "store", "inbox");
            assertThat(checks.getString("checks.find { it.name == 'relay' }.data.phase"))
                    .isEqualTo("RELAYING");
            assertThat(checks.getString("checks.find { it.name == 'store' }.status"))
                    .isEqualTo("UP");
        });
    }

    private static Set<String> named(JsonNode dashboard) {
        var named = new TreeSet<String>();
        dashboard
                .findValuesAsText("expr")
                .forEach(expression -> METRIC.matcher(expression).results().forEach(found -> named.add(found.group())));
        dashboard
                .path("templating")
                .findValuesAsText("query")
                .forEach(query -> METRIC.matcher(query)
                        .results()
                        .filter(found -> !found.group().equals("label_values"))
                        .forEach(found -> named.add(found.group())));
        return named;
    }

    private static Set<String> told() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }
}
