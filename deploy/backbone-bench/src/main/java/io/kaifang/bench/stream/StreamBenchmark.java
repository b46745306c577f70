package io.kaifang.bench.stream;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.inbox.rebuild.Rebuilds;
import io.kaifang.bench.account.AccountCommands;
import io.kaifang.bench.account.Accounts;
import io.kaifang.bench.account.AccountsView;
import io.kaifang.bench.run.BenchOptions;
import io.kaifang.bench.run.BenchReport;
import io.kaifang.bench.run.LoadGenerator;
import io.kaifang.bench.run.Progress;
import io.kaifang.bench.store.BenchDatabase;
import io.kaifang.bench.store.SeededEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From the commit to a consumer, and into a view: this service's own commands, relay, topic and inbox, all in this process. */
@ApplicationScoped
public class StreamBenchmark {
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int TURNS_TO_WARM_UP = 4;
    private static final String STORED = "SELECT count(*) FROM backbone.event WHERE type LIKE 'io.kaifang.accounts.%'";
    private static final String UNSTATED = """
            SELECT count(*) FROM backbone.event WHERE type LIKE 'io.kaifang.accounts.%' AND tx >= coalesce((
                SELECT max((payload ->> 'belowTransaction')::bigint) FROM backbone.event
                WHERE type = 'io.kaifang.store.range-stated'), 0)::text::xid8""";

    @Inject
    Commands commands;

    @Inject
    BrokerAccess brokers;

    @Inject
    Rebuilds rebuilds;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_USER")
    String owner;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_PASSWORD")
    String ownerPassword;

    public void measure(BenchReport report, BenchOptions options) throws Exception {
        double full = fullLoad(report, options);
        commitToConsumer(report, options, full / 2);
        backlog(report, options, full);
        rebuild(report);
    }

    /** As fast as commands go, with the relay beside them on the same machine: the topic must keep up. */
    private double fullLoad(BenchReport report, BenchOptions options) throws Exception {
        Progress.print("commands at full load, relayed");
        warmUp(options);
        var load = new LoadGenerator(options.clients(), Duration.ofSeconds(2L * options.seconds()));
        try (var arrivals = new ArrivalTimes(brokers, Topics.of("accounts"))) {
            Map<Long, Long> commits = new ConcurrentHashMap<>();
            long start = System.nanoTime();
            double rate = load.rate(() -> committing(commits));
            arrivals.await(commits.size(), TIMEOUT);
            double relayed = commits.size() / ((System.nanoTime() - start) / 1e9);
            report.figure("commands while the relay works beside them", rate, "/s");
            report.atLeast(0.9, "  relayed meanwhile, until the last has come", relayed, "/s", "those commands", rate);
            return rate;
        }
    }

    /** Until the relay streams, too, and its code is compiled: its start is not its pace. */
    private void warmUp(BenchOptions options) throws Exception {
        try (var arrivals = new ArrivalTimes(brokers, Topics.of("accounts"))) {
            Map<Long, Long> commits = new ConcurrentHashMap<>();
            for (int turn = 0; turn < TURNS_TO_WARM_UP; turn++) {
                options.load().rate(() -> committing(commits));
                arrivals.await(commits.size(), TIMEOUT);
            }
        }
    }

    private AccountCommands committing(Map<Long, Long> commits) {
        return new AccountCommands(commands, decided -> {
            long now = System.nanoTime();
            decided.positions().forEach(position -> commits.put(position, now));
        });
    }

    private void commitToConsumer(BenchReport report, BenchOptions options, double half) throws Exception {
        var load = new LoadGenerator(options.clients(), Duration.ofSeconds(3L * options.seconds()));
        Progress.print("produce and consume, %.0f/s".formatted(half));
        double[] bare;
        var topic = Topics.of("bare");
        try (var arrivals = new ArrivalTimes(brokers, topic);
                var producer = new BareProducer(brokers, topic)) {
            load.rate(() -> producer::once, half);
            arrivals.await(producer.departures().size(), TIMEOUT);
            bare = arrivals.since(producer.departures());
        }
        Progress.print("commit to consumer, %.0f/s".formatted(half));
        try (var arrivals = new ArrivalTimes(brokers, Topics.of("accounts"))) {
            Map<Long, Long> commits = new ConcurrentHashMap<>();
            load.rate(() -> committing(commits), half);
            arrivals.await(commits.size(), TIMEOUT);
            double[] relayed = arrivals.since(commits);
            var beside = "bare produce and consume";
            report.figure("bare produce and consume at half load, p50", quantile(bare, 0.5), "ms");
            report.figure("bare produce and consume at half load, p99", quantile(bare, 0.99), "ms");
            report.atMost(
                    30,
                    "commit to consumer at half load, p50",
                    quantile(relayed, 0.5),
                    "ms",
                    beside,
                    quantile(bare, 0.5));
            report.atMost(
                    250,
                    "commit to consumer at half load, p99",
                    quantile(relayed, 0.99),
                    "ms",
                    beside,
                    quantile(bare, 0.99));
        }
    }

    /** What waits in the store goes out at once. */
    private void backlog(BenchReport report, BenchOptions options, double full)
            throws SQLException, InterruptedException {
        Progress.print("relaying %,d events that wait".formatted(options.waiting()));
        try (var arrivals = new ArrivalTimes(brokers, Topics.of("accounts"));
                var connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            connection.setAutoCommit(false);
            SeededEvents.add(connection, "waiting" + System.nanoTime(), options.waiting(), options.waiting());
            long start = System.nanoTime();
            connection.commit();
            arrivals.await(options.waiting(), TIMEOUT);
            double rate = options.waiting() / ((System.nanoTime() - start) / 1e9);
            report.atLeast(1, "relay, a backlog in one transaction", rate, "/s", "commands at full load", full);
        }
    }

    /** From the first batch to the last; the consumer group's own start isn't the view's. */
    private void rebuild(BenchReport report) throws SQLException, InterruptedException {
        awaitView();
        awaitStatements();
        long stored = number(STORED);
        Progress.print("building a view anew from %,d events".formatted(stored));
        rebuilds.begin(Accounts.projections().all().getFirst());
        long giveUp = System.nanoTime() + TIMEOUT.toNanos();
        long first = 0;
        long before = 0;
        long applied = 0;
        while (applied < stored) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("the view has taken in %d of %d events".formatted(applied, stored));
            }
            Thread.sleep(5);
            applied = rebuilds.progress(AccountsView.NAME).orElseThrow().applied();
            if (first == 0 && applied > 0) {
                first = System.nanoTime();
                before = applied;
            }
        }
        double rate = (stored - before) / ((System.nanoTime() - first) / 1e9);
        while (rebuilds.progress(AccountsView.NAME).orElseThrow().building() != 0) {
            Thread.sleep(100);
        }
        awaitView();
        report.atLeast(20_000, "rebuild of a view from %,d events".formatted(stored), rate, "/s");
    }

    /** Until the service has stated all that was stored a moment ago, which is no part of a view's rebuild. */
    private void awaitStatements() throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + TIMEOUT.toNanos();
        for (long unstated = number(UNSTATED); unstated > 0; unstated = number(UNSTATED)) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("%d events have not been stated".formatted(unstated));
            }
            Thread.sleep(200);
        }
    }

    /** Until the serving view shows what the store holds, each event applied once. */
    private void awaitView() throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + TIMEOUT.toNanos();
        long paid = number("SELECT count(*) FROM backbone.event WHERE type = 'io.kaifang.accounts.amount-paid-in'");
        for (long seen = -1; seen != paid; seen = number("SELECT coalesce(sum(cents), 0) / 100 FROM public.account")) {
            if (System.nanoTime() > giveUp || seen > paid) {
                throw new IllegalStateException("the view shows %d payments, the store holds %d".formatted(seen, paid));
            }
            Thread.sleep(200);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            return BenchDatabase.number(connection, sql);
        }
    }

    private static double quantile(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    }
}
