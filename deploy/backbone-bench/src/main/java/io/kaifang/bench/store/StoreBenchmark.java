package io.kaifang.bench.store;

import io.kaifang.backbone.decision.axon.RunningDecisions;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.bench.account.AccountCommands;
import io.kaifang.bench.account.Accounts;
import io.kaifang.bench.run.BenchOptions;
import io.kaifang.bench.run.BenchReport;
import io.kaifang.bench.run.LoadGenerator;
import io.kaifang.bench.run.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Appends and commands beside what PostgreSQL itself allows, on a store with few events and on one with many. All take turns in
 * rounds, so that a noisy machine spoils all alike; medians are reported.
 */
public final class StoreBenchmark {
    private static final int FEW = 10_000;

    /** At random, so many leave one page in twenty untouched. */
    private static final int TOUCHES_OF_EACH = 3;

    /** Appends each second, and what each of them puts into the server's log. */
    private record Logging(double rate, double bytesOfEach) {}

    private final BenchOptions options;
    private final Map<String, LoadGenerator.Clients> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private Logging fresh = new Logging(0, 0);
    private double fewLog;
    private double manyLog;

    public StoreBenchmark(BenchOptions options) {
        this.options = options;
    }

    public void measure(BenchReport report) throws Exception {
        var few = BenchDatabase.named("FEW");
        var many = BenchDatabase.named("MANY");
        few.migrate();
        few.asOwner(RawInserts.TABLE);
        many.migrate();
        try (var jpaPool = few.ownersPool(options.clients());
                var jpaEngine = new JpaEngine(jpaPool)) {
            SeededEvents.fill(few, FEW);
            Progress.print("storing %,d events".formatted(options.events()));
            SeededEvents.fill(many, options.events());
            takeTurns(few, many, jpaEngine);
        }
        fill(report);
    }

    private void takeTurns(BenchDatabase few, BenchDatabase many, JpaEngine jpaEngine) throws Exception {
        var payloads = RunningDecisions.payloads(Accounts.list());
        try (var raw = few.pool(options.clients());
                var fewPool = few.pool(options.clients());
                var manyPool = many.pool(options.clients());
                var fewEngine = new PostgresEventStorageEngine(fewPool, payloads);
                var manyEngine = new PostgresEventStorageEngine(manyPool, payloads);
                var fewCommands = RunningDecisions.start(Accounts.list(), fewEngine, RunningDecisions.ATTEMPTS);
                var manyCommands = RunningDecisions.start(Accounts.list(), manyEngine, RunningDecisions.ATTEMPTS);
                var jpaCommands = RunningDecisions.start(Accounts.list(), jpaEngine, RunningDecisions.ATTEMPTS)) {
            contenders.put("raw", () -> new RawInserts(raw.getConnection()));
            contenders.put("append", () -> new EngineAppends(fewEngine));
            contenders.put("append, many", () -> new EngineAppends(manyEngine));
            contenders.put("commands", () -> new AccountCommands(fewCommands.commands()));
            contenders.put("commands, many", () -> new AccountCommands(manyCommands.commands()));
            contenders.put("jpa", () -> new AccountCommands(jpaCommands.commands()));
            SeededEvents.check(fewEngine);
            SeededEvents.check(manyEngine);
            settle(many, new EngineAppends(manyEngine));
            rounds();
            fewLog = logging(few, new EngineAppends(fewEngine)).bytesOfEach();
            manyLog = logging(many, new EngineAppends(manyEngine)).bytesOfEach();
        }
    }

    /**
     * After a checkpoint, a page's first change goes whole into the log, and each new tag falls on another page of their index. That
     * is over once most pages have changed, long before the next checkpoint: what is measured is a large store in between, and the
     * first moments are reported beside it.
     */
    private void settle(BenchDatabase many, EngineAppends appends) throws Exception {
        many.asOwner("CHECKPOINT"); // of the whole server, so that none comes from what was filled in
        long pages = many.number("SELECT pg_relation_size('backbone.event_tag_pkey') / 8192");
        options.load().rate(() -> appends); // the clients' own warming up
        many.asOwner("CHECKPOINT");
        Progress.print("right after a checkpoint");
        fresh = logging(many, appends);
        Progress.print("until the %,d pages of the tags' index have changed".formatted(pages));
        options.load().atLeast(TOUCHES_OF_EACH * pages, () -> appends);
    }

    private Logging logging(BenchDatabase database, EngineAppends appends) throws Exception {
        long logged = database.logged();
        double rate = options.load().rate(() -> appends);
        return new Logging(rate, (database.logged() - logged) / (rate * options.seconds()));
    }

    private void rounds() throws Exception {
        for (int round = 0; round <= options.rounds(); round++) {
            for (var contender : contenders.entrySet()) {
                Progress.print("round %d of %d: %s".formatted(round, options.rounds(), contender.getKey()));
                double rate = options.load().rate(contender.getValue());
                if (round > 0) { // the first warms up
                    rates.computeIfAbsent(contender.getKey(), _ -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
    }

    private void fill(BenchReport report) {
        double raw = median("raw");
        report.figure("raw single-row inserts", raw, "/s");
        report.atLeast(0.5, "appends of one event, distinct entities", median("append"), "/s", "raw inserts", raw);
        report.figure("commands on Axon's JPA engine", median("jpa"), "/s");
        var commands = "commands: create, then update, sourced";
        report.atLeast(0.2, commands, median("commands"), "/s", "raw inserts", raw);
        report.atLeast(5, commands, median("commands"), "/s", "Axon's JPA engine", median("jpa"));
        var stored = "%,d events stored".formatted(options.events());
        var less = "with %,d stored".formatted(FEW);
        report.atLeast(0.9, "appends with " + stored, median("append, many"), "/s", less, median("append"));
        report.atLeast(0.9, "commands with " + stored, median("commands, many"), "/s", less, median("commands"));
        report.compare("right after a checkpoint, with as many stored", fresh.rate(), "/s", less, median("append"));
        report.figure("log of each append, " + less, fewLog, "bytes");
        report.figure("log of each append, with " + stored, manyLog, "bytes");
        report.figure("log of each append, right after a checkpoint", fresh.bytesOfEach(), "bytes");
    }

    private double median(String contender) {
        var sorted = rates.getOrDefault(contender, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
