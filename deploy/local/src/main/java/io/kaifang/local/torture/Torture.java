package io.kaifang.local.torture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.ledger.verify.VerifyLedgerCommand;
import io.kaifang.local.demo.SignIn;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Part;
import io.kaifang.local.suite.PartState;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.local.suite.Secrets;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.kafka.SuiteTopics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Load, kills, and the reckoning, on a suite that has been through the demonstration's journey. */
public final class Torture {
    private static final Duration HEALING = Duration.ofMinutes(6);
    private static final Duration IN_PEACE = Duration.ofSeconds(10);
    private static final String VISITS = "10-follow-up-visits";
    private static final Map<String, String> PROPOSERS = Map.of(
            "sh-meteorology", "04-weather",
            "sh-water", "06-plant-water",
            "sh-food-drug", "09-food-sampling");

    private final Home home;
    private final RunningSuite suite;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final PrintWriter out;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    /** @param home of the running suite */
    public Torture(Home home, PrintWriter out) {
        this.home = home;
        this.suite = new RunningSuite(home);
        this.ports = suite.ports();
        this.secrets = Secrets.keptIn(home.secrets());
        this.out = out;
    }

    /**
     * Does it.
     *
     * @return whether nothing was lost and nothing done twice
     */
    public boolean run(Duration time, long seed) throws InterruptedException, SQLException {
        var promises = new Promises();
        var load = load(promises);
        var killer = new Killer(home, seed, out);
        killer.rage(time);
        boolean healed = healed();
        Thread.sleep(IN_PEACE);
        var broken = load.stop();

        out.println();
        out.println("Killed: " + killer.kills());
        var databases = new StoredEvents(ports.of(Part.POSTGRES), secrets.of("db.postgres"));
        var reckoning = new Reckoning(databases, new Topics(kafka()), out);
        reckoning.expect(!killer.kills().isEmpty(), "something was killed");
        reckoning.expect(broken.isEmpty(), "the load went on to the end" + Reckoning.examples(broken));
        reckoning.expect(healed, "every part came back by itself");
        reckoning.settle(promises);
        var views = new Views(databases, reckoning.consumers()).buildAnew(operators());
        reckoning.expect(
                views.different().isEmpty() && views.built() > 0,
                "%d views, built anew from the topics, show the same in %d tables%s"
                        .formatted(
                                views.built(), views.tables(), views.different().isEmpty() ? "" : views.different()));
        reckoning.expect(verified(), "the ledger verifies against its signed checkpoint");
        return reckoning.isWell();
    }

    private Load load(Promises promises) {
        var load = new Load();
        var dataCentre = user("data-centre");
        PROPOSERS.forEach((agency, file) -> load.add(
                "listings-" + agency, new Listings(promises, user("clerk-" + agency), dataCentre, draft(file))));
        var applications = new Applications(
                promises,
                listed(draft(VISITS).path("title").asText()),
                user("user-chen"),
                dataCentre,
                user("clerk-sh-health"));
        load.add("applications-1", applications);
        load.add("applications-2", applications);
        return load;
    }

    private User user(String name) {
        return userAt(Part.GATEWAY, name);
    }

    private User userAt(Part part, String name) {
        return new User(
                http,
                URI.create("http://127.0.0.1:" + ports.of(part)),
                new SignIn(http, URI.create(KeycloakServer.issuer(ports)), name, secrets.of("account." + name)));
    }

    private Map<String, User> operators() {
        Map<String, User> operators = new TreeMap<>();
        for (String service : SuiteTopics.PUBLISHING) {
            operators.put(service, userAt(Part.named(service).orElseThrow(), "data-centre"));
        }
        return operators;
    }

    /** The id of the listing with that title. */
    private String listed(String title) {
        try {
            var found = user("data-centre")
                    .get("/listings?limit=50&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                    .map(Reply::json)
                    .orElseThrow(() -> new IllegalStateException("the catalog doesn't answer"));
            for (JsonNode item : found.path("items")) {
                if (item.path("title").asText().equals(title)) {
                    return item.path("id").asText();
                }
            }
            throw new IllegalStateException(title + " is not listed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode draft(String file) {
        try (InputStream json = Torture.class.getResourceAsStream("/demo/listings/" + file + ".json")) {
            if (json == null) {
                throw new IllegalStateException(file + " is not part of this program");
            }
            return (ObjectNode) new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean healed() throws InterruptedException {
        long end = System.nanoTime() + HEALING.toNanos();
        while (System.nanoTime() < end) {
            if (suite.states().stream().allMatch(state -> state.phase() == PartState.Phase.READY)) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private Map<String, Object> kafka() {
        var client =
                new HashMap<String, Object>(new KafkaCredentials.Scram(secrets.of("kafka.broker")).adminSettings());
        client.put("bootstrap.servers", "127.0.0.1:" + ports.of(Part.KAFKA));
        return client;
    }

    private boolean verified() throws InterruptedException {
        var said = new ByteArrayOutputStream();
        String token = new SignIn(
                        http, URI.create(KeycloakServer.issuer(ports)), "auditor", secrets.of("account.auditor"))
                .token();
        int outcome = VerifyLedgerCommand.run(
                List.of("http://127.0.0.1:" + ports.of(Part.of(SuiteService.AUDIT)) + "/ledger", "--token", token),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        said.toString(StandardCharsets.UTF_8).strip().lines().forEach(line -> out.println("    " + line));
        return outcome == 0;
    }
}
