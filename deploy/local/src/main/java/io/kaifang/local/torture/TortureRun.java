package io.kaifang.local.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import io.kaifang.local.client.AdminAccess;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.client.Polling;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.local.torture.check.CheckReport;
import io.kaifang.local.torture.check.EventStores;
import io.kaifang.local.torture.check.InvariantChecks;
import io.kaifang.local.torture.check.TopicChecks;
import io.kaifang.local.torture.check.ViewChecks;
import io.kaifang.local.torture.workload.AcknowledgedCommands;
import io.kaifang.local.torture.workload.ApplicationWorkload;
import io.kaifang.local.torture.workload.ListingWorkload;
import io.kaifang.local.torture.workload.RetryingClient;
import io.kaifang.local.torture.workload.Workload;
import io.kaifang.local.torture.workload.WorkloadUser;
import io.kaifang.servers.kafka.SuiteTopics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Workload, kills and checks, on a suite that has been through the demonstration's journey. */
final class TortureRun {
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(6);
    private static final Duration UNDISTURBED = Duration.ofSeconds(10);
    private static final String VISITS = "10-follow-up-visits";
    private static final Map<String, String> PROPOSERS = Map.of(
            "sh-meteorology", "04-weather",
            "sh-water", "06-plant-water",
            "sh-food-drug", "09-food-sampling");

    private final Home home;
    private final RunningSuite suite;
    private final AdminAccess servers;
    private final PrintWriter out;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    /** @param home of the running suite */
    TortureRun(Home home, PrintWriter out) {
        this.home = home;
        this.suite = new RunningSuite(home);
        this.servers = AdminAccess.of(home);
        this.out = out;
    }

    /** Answers whether nothing was lost and nothing done twice. */
    boolean run(Duration time, long seed) throws InterruptedException, SQLException {
        var acknowledged = new AcknowledgedCommands();
        var workload = startWorkload(acknowledged);
        var faults = new FaultInjector(home, seed, out);
        faults.run(time);
        boolean recovered = awaitRecovery();
        Thread.sleep(UNDISTURBED);
        var broken = workload.stop();

        out.println();
        out.println("Killed: " + faults.kills());
        var report = new CheckReport(out);
        report.expect(!faults.kills().isEmpty(), "something was killed");
        report.expectNone(broken, "the workload went on to the end");
        report.expect(recovered, "every part came back by itself");
        checkInvariants(report, acknowledged);
        report.expect(ledgerVerifies(), "the ledger verifies against its signed checkpoint");
        return report.allHold();
    }

    private void checkInvariants(CheckReport report, AcknowledgedCommands acknowledged)
            throws InterruptedException, SQLException {
        var stores = new EventStores(servers);
        var invariants = new InvariantChecks(stores, new TopicChecks(servers.kafka()), report);
        invariants.check(acknowledged);
        var views = new ViewChecks(stores, invariants.consumers()).rebuild(operators());
        report.expect(
                views.different().isEmpty() && views.rebuilt() > 0,
                "%d views, built anew from the topics, show the same in %d tables%s"
                        .formatted(
                                views.rebuilt(),
                                views.tables(),
                                views.different().isEmpty() ? "" : views.different()));
    }

    private Workload startWorkload(AcknowledgedCommands acknowledged) {
        var workload = new Workload();
        var client = new RetryingClient(acknowledged);
        var dataCentre = user("data-centre");
        var proposals = new AtomicInteger();
        PROPOSERS.forEach((agency, file) -> workload.start(
                "listings-" + agency,
                new ListingWorkload(client, user("clerk-" + agency), dataCentre, proposal(file), proposals)));
        var applications = new ApplicationWorkload(
                client,
                listingTitled(proposal(VISITS).path("title").asText()),
                user("user-chen"),
                dataCentre,
                user("clerk-sh-health"));
        workload.start("applications-1", applications);
        workload.start("applications-2", applications);
        return workload;
    }

    private WorkloadUser user(String name) {
        return userAt(Component.GATEWAY, name);
    }

    private WorkloadUser userAt(Component component, String name) {
        return new WorkloadUser(http, URI.create(servers.ports().address(component)), servers.signIn(http, name));
    }

    private Map<String, WorkloadUser> operators() {
        Map<String, WorkloadUser> operators = new TreeMap<>();
        for (String service : SuiteTopics.PUBLISHING) {
            operators.put(service, userAt(Component.named(service).orElseThrow(), "data-centre"));
        }
        return operators;
    }

    /** The id of the listing with that title. */
    private String listingTitled(String title) {
        JsonNode found = user("data-centre")
                .get("/listings?limit=50&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .map(ApiResponse::json)
                .orElseThrow(() -> new IllegalStateException("the catalog doesn't answer"));
        for (JsonNode item : found.path("items")) {
            if (item.path("title").asText().equals(title)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException(title + " is not listed");
    }

    private static ObjectNode proposal(String file) {
        try (InputStream json = TortureRun.class.getResourceAsStream("/demo/listings/" + file + ".json")) {
            if (json == null) {
                throw new IllegalStateException(file + " is not part of this program");
            }
            return (ObjectNode) new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean awaitRecovery() throws InterruptedException {
        return Polling.until(
                        RECOVERY_LIMIT,
                        Duration.ofMillis(500),
                        () -> Optional.of(suite.states())
                                .filter(states -> states.stream().allMatch(ComponentState::isReady)))
                .isPresent();
    }

    private boolean ledgerVerifies() throws InterruptedException {
        var output = new ByteArrayOutputStream();
        int code = VerifyLedgerCommand.run(
                List.of(
                        servers.ports().address(Component.of(SuiteService.AUDIT)) + "/ledger",
                        "--token",
                        servers.signIn(http, "auditor").token()),
                new PrintStream(output, true, StandardCharsets.UTF_8));
        output.toString(StandardCharsets.UTF_8).strip().lines().forEach(line -> out.println("    " + line));
        return code == 0;
    }
}
