package io.kaifang.backbone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.bench.Accounts.Open;
import io.kaifang.backbone.bench.Accounts.PayIn;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.decision.RunningDecisions;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.contracts.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Measures the store and what PostgreSQL itself allows, taking turns in rounds so that a noisy machine spoils all alike; tells
 * medians. Wants the {@code KAIFANG_DB_*} environment of a database that may be filled. Arguments:
 * {@code [--rounds N] [--seconds N] [--clients N] [--json FILE]}.
 */
public final class BackboneBench {
    private static final Origin BENCH = Origin.of(Actor.system("bench"), "bench");

    private final Load load;
    private final Map<String, Load.Clients> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    private BackboneBench(DataSource pool, Load load, Commands commands) {
        this.load = load;
        var engine = new PostgresEventStorageEngine(pool, new EngineAppends.Json());
        contenders.put("raw single-row inserts", _ -> new RawInserts(pool.getConnection()));
        contenders.put("engine appends", _ -> EngineAppends.on(engine));
        contenders.put("commands: create, then update", _ -> createThenUpdate(commands));
    }

    /** Measures with these arguments and prints the table. */
    public static void main(String[] arguments) throws Exception {
        var options = Arrays.asList(arguments);
        var load = new Load(number(options, "--clients", 16), Duration.ofSeconds(number(options, "--seconds", 5)));
        var database = TestDatabase.of(System.getenv());
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(RawInserts.TABLE);
        }
        var pool = database.pool(load.clients());
        try (var store = new PostgresEventStorageEngine(pool, Accounts.payloads());
                var running = RunningDecisions.start(Accounts.decisions(), store, 3)) {
            var bench = new BackboneBench(pool, load, running.commands());
            bench.run(number(options, "--rounds", 5));
            bench.print();
            int json = options.indexOf("--json");
            if (json >= 0) {
                bench.write(Path.of(options.get(json + 1)));
            }
        }
    }

    private static int number(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }

    /** Every other command opens an account, the next pays into it. */
    private static Load.Client createThenUpdate(Commands commands) {
        return new Load.Client() {
            private String account = "";
            private boolean open;

            @Override
            public void once() {
                open = !open;
                if (open) {
                    account = UUID.randomUUID().toString();
                    commands.send(new Open(account, Instant.now()), BENCH);
                } else {
                    commands.send(new PayIn(account, 100, Instant.now()), BENCH);
                }
            }
        };
    }

    private void run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (var contender : contenders.entrySet()) {
                double rate = load.rate(contender.getValue());
                if (round > 0) { // the first warms up
                    rates.computeIfAbsent(contender.getKey(), _ -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
    }

    private double median(String contender) {
        var sorted = rates.getOrDefault(contender, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private void print() throws SQLException {
        double raw = median("raw single-row inserts");
        System.out.printf(
                "%d clients, %d rounds, fsync on%n",
                load.clients(), rates.values().iterator().next().size());
        for (var contender : contenders.keySet()) {
            System.out.printf(
                    Locale.ROOT, "%-32s %8.0f/s  %.2f of raw%n", contender, median(contender), median(contender) / raw);
        }
    }

    private void write(Path file) throws IOException {
        var medians = new LinkedHashMap<String, Double>();
        contenders.keySet().forEach(name -> medians.put(name, median(name)));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("medians", medians, "rounds", rates));
    }
}
