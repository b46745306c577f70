package io.kaifang.audit.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.leaf.ReceivedEvent;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * Measures the ledger on an embedded PostgreSQL, beside bare tree hashing and beside COPY into the same tables with their
 * keys. Arguments: {@code [--entries N] [--json FILE]}. Events are about 500 bytes.
 */
public final class LedgerBench {

    private static final int BATCH = 2_000;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final int entries;

    private LedgerBench(int entries) {
        this.entries = entries;
    }

    /** Measures with these arguments and prints the table. */
    public static void main(String[] arguments) throws Exception {
        var options = Arrays.asList(arguments);
        int count = options.indexOf("--entries");
        var bench = new LedgerBench(count < 0 ? 200_000 : Integer.parseInt(options.get(count + 1)));
        bench.run(Files.createTempDirectory("ledger-bench"));
        int json = options.indexOf("--json");
        if (json >= 0) {
            new ObjectMapper().writeValue(Path.of(options.get(json + 1)).toFile(), bench.figures);
        }
        System.exit(0); // the embedded servers' threads would linger
    }

    private void run(Path folder) throws Exception {
        tell("entries", entries);
        tell("bytes an entry", event(0).bytes().length);
        hashing();
        try (var baseline = TestLedger.create(folder.resolve("baseline"))) {
            copy(baseline);
        }
        try (var ledger = TestLedger.create(folder.resolve("ledger"))) {
            ledger(ledger);
            proofs(ledger);
            sizes(ledger);
            new KafkaToCheckpoint(ledger).measure(this::tell);
        }
    }

    private void hashing() {
        var leaf = event(0).bytes();
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> {});
        long start = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            tree.append(Hash.ofEntry(leaf));
        }
        tell("a: bare tree hashing, entries/s", rate(entries, start));
    }

    private void copy(TestLedger ledger) {
        double seconds = 0;
        for (int first = 0; first < entries; first += BATCH) {
            var batch = batch(first);
            long at = first;
            long start = System.nanoTime();
            ledger.database.transaction(connection -> {
                EntryTable.add(connection, at, batch);
                return at;
            });
            seconds += (System.nanoTime() - start) / 1e9;
        }
        tell("b: COPY into the same tables, entries/s", entries / seconds);
    }

    /** From events to an indexed, published log: sequencing on one thread, the rest each second on another, as in service. */
    private void ledger(TestLedger ledger) throws InterruptedException {
        var indexer = new Indexer(ledger.database);
        var pulse = Thread.ofPlatform().start(() -> turn(ledger, indexer));
        long start = System.nanoTime();
        for (int first = 0; first < entries; first += BATCH) {
            ledger.sequencer.append(batch(first));
            if (first / BATCH == entries / BATCH / 10) {
                tell("heap at a tenth, MiB", heap());
            }
        }
        pulse.interrupt();
        pulse.join();
        ledger.run();
        double taken = rate(entries, start);
        tell("ledger: event to published checkpoint, entries/s", taken);
        indexer.index();
        tell("ledger: the same with its index, entries/s", rate(entries, start));
        tell("ledger / b", taken / figure("b: COPY into the same tables, entries/s"));
        tell("heap at the end, MiB", heap());
    }

    private static void turn(TestLedger ledger, Indexer indexer) {
        try {
            while (true) {
                ledger.run();
                indexer.index();
                Thread.sleep(1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void proofs(TestLedger ledger) {
        var times = LongStream.range(0, 3_000)
                .map(i -> {
                    long index = ThreadLocalRandom.current().nextLong(entries);
                    long start = System.nanoTime();
                    ledger.reads.proofs(List.of(index));
                    return System.nanoTime() - start;
                })
                .skip(1_000)
                .sorted()
                .toArray();
        tell("inclusion proof p50, ms", times[times.length / 2] / 1e6);
        tell("inclusion proof p99, ms", times[times.length * 99 / 100] / 1e6);
    }

    private void sizes(TestLedger ledger) {
        tell("hash tiles, bytes an entry", size(ledger, "pg_total_relation_size('ledger_tile')"));
        tell("keys of the entries, bytes an entry", size(ledger, "pg_indexes_size('ledger_entry')"));
        tell(
                "index for questions, bytes an entry",
                size(
                        ledger,
                        "pg_total_relation_size('step') + pg_total_relation_size('step_subject')"
                                + " + pg_total_relation_size('step_link')"));
    }

    private double size(TestLedger ledger, String sql) {
        ledger.tamper("vacuum full ledger_tile");
        return ledger.database.transaction(connection -> {
            try (var rows = connection.createStatement().executeQuery("select " + sql)) {
                rows.next();
                return rows.getLong(1) / (double) entries;
            } catch (SQLException e) {
                throw new LedgerUnavailable(e);
            }
        });
    }

    private List<Leaf> batch(int first) {
        var batch = new ArrayList<Leaf>(BATCH);
        for (int i = first; i < Math.min(entries, first + BATCH); i++) {
            batch.add(event(i));
        }
        return batch;
    }

    static Leaf event(int i) {
        var data = "{\"listing\":\"l-%d\",\"agency\":\"g-%d\",\"workOrder\":\"w-%d\",\"at\":\"2026-11-22T00:00:00Z\"}"
                .formatted(i / 10, i % 50, i);
        return Leaves.of(new ReceivedEvent(
                Map.of(
                        "id",
                        "0199f0a0-0000-7000-8000-%012d".formatted(i),
                        "source",
                        "catalog",
                        "type",
                        "io.kaifang.catalog.listing-amended",
                        "time",
                        "2026-11-22T00:00:00Z",
                        "subject",
                        "listing/l-" + i / 10,
                        "authtype",
                        "user",
                        "authid",
                        "u-" + i % 100,
                        "correlationid",
                        "c-" + i,
                        "position",
                        Integer.toString(i)),
                data.getBytes(StandardCharsets.UTF_8)));
    }

    private static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    private static double rate(int count, long start) {
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private void tell(String name, double figure) {
        figures.put(name, figure);
        System.out.printf(Locale.ROOT, "%-52s %,14.2f%n", name, figure);
    }
}
