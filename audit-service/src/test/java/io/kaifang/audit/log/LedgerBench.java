package io.kaifang.audit.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.sequence.EntryTable;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.servers.process.FileTrees;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the ledger on an embedded PostgreSQL and Kafka. The ledger, bare tree hashing, and COPY into the same tables with
 * their keys take turns in rounds, so that a noisy machine spoils all alike; medians are told. Then a log is grown to ten
 * million entries. Arguments: {@code [--rounds N] [--entries N] [--great N] [--json FILE]}; entries are those of a round.
 */
public final class LedgerBench {

    private static final int BATCH = 2_000;
    private static final String HASHING = "a: bare tree hashing, entries/s";
    private static final String COPY = "b: COPY into the same tables, entries/s";
    private static final String LEDGER = "ledger: event to published checkpoint, entries/s";
    private static final String BESIDE = "ledger: the same while its index is made beside it, entries/s";
    private static final String INDEXED = "ledger: until the index has them too, entries/s";

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final int rounds;
    private final int entries;
    private final long great;

    private LedgerBench(List<String> options) {
        rounds = (int) number(options, "--rounds", 3);
        entries = (int) number(options, "--entries", 100_000);
        great = number(options, "--great", 10_000_000);
    }

    /** Measures with these arguments and prints the table. */
    public static void main(String[] arguments) throws Exception {
        List<String> options = Arrays.asList(arguments);
        var bench = new LedgerBench(options);
        Path folder = Files.createTempDirectory("ledger-bench");
        try {
            bench.run(folder);
        } finally {
            FileTrees.delete(folder);
        }
        int json = options.indexOf("--json");
        if (json >= 0) {
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(Path.of(options.get(json + 1)).toFile(), bench.figures);
        }
        System.exit(0); // the embedded servers' threads would linger
    }

    private static long number(List<String> options, String name, long otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(options.get(at + 1));
    }

    private void run(Path folder) throws Exception {
        tell("bytes an entry", event(0).bytes().length);
        try (TestLedger baseline = TestLedger.create(folder.resolve("baseline"));
                TestLedger bare = TestLedger.create(folder.resolve("bare"));
                TestLedger ledger = TestLedger.create(folder.resolve("ledger"))) {
            for (int round = 0; round < rounds; round++) {
                int first = round * entries;
                hashing();
                copy(baseline, first);
                ledger(bare, first);
                indexed(ledger, first);
            }
            rates.forEach((name, all) -> tell(name, median(all)));
            tell("ledger / b", figure(LEDGER) / figure(COPY));
            var sizes = new TableSizes(ledger, (long) rounds * entries);
            tell("entries with their keys, bytes an entry", sizes.of("ledger_entry"));
            tell("index for questions, bytes an entry", sizes.of("step", "step_subject", "step_link"));
            new KafkaToCheckpoint(ledger).measure(this::tell);
        }
        try (TestLedger ledger = TestLedger.create(folder.resolve("great"))) {
            new GreatLog(ledger, great).measure(this::tell);
        }
    }

    private void hashing() {
        byte[] leaf = event(0).bytes();
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> {});
        long start = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            tree.append(Hash.ofEntry(leaf));
        }
        keep(HASHING, start);
    }

    /** The leaves are made before the clock starts: this is what PostgreSQL takes at most. */
    private void copy(TestLedger ledger, int from) {
        long taken = 0;
        for (int first = from; first < from + entries; first += BATCH) {
            List<Leaf> batch = batch(first, from + entries);
            long at = first;
            long start = System.nanoTime();
            ledger.database.transaction(sql -> {
                EntryTable.add(sql, at, batch);
                return at;
            });
            taken += System.nanoTime() - start;
        }
        keep(COPY, System.nanoTime() - taken);
    }

    /** From events to a published log: sequencing on one thread, the rest each second on another, as in service. */
    private void ledger(TestLedger ledger, int from) throws InterruptedException {
        long start = append(ledger, from, ledger::run);
        ledger.run();
        keep(LEDGER, start);
    }

    /** The same with the index, which no proof needs, made by the thread that publishes. */
    private void indexed(TestLedger ledger, int from) throws InterruptedException {
        var indexer = new Indexer(ledger.database);
        long start = append(ledger, from, () -> {
            ledger.run();
            indexer.index();
        });
        ledger.run();
        keep(BESIDE, start);
        indexer.index();
        keep(INDEXED, start);
    }

    /** Answers when it began; {@code rest} is done each second meanwhile. */
    private long append(TestLedger ledger, int from, Runnable rest) throws InterruptedException {
        Thread pulse = Thread.ofPlatform().start(() -> turn(rest));
        long start = System.nanoTime();
        for (int first = from; first < from + entries; first += BATCH) {
            ledger.sequencer.append(batch(first, from + entries));
        }
        pulse.interrupt();
        pulse.join();
        return start;
    }

    private static void turn(Runnable rest) {
        try {
            while (true) {
                rest.run();
                Thread.sleep(1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Leaf> batch(int first, int end) {
        var batch = new ArrayList<Leaf>(BATCH);
        for (int i = first; i < Math.min(end, first + BATCH); i++) {
            batch.add(event(i));
        }
        return batch;
    }

    static Leaf event(int i) {
        String data =
                "{\"listing\":\"l-%d\",\"agency\":\"g-%d\",\"workOrder\":\"w-%d\",\"at\":\"2026-11-22T00:00:00Z\",\"reason\":\"%s\"}"
                        .formatted(
                                i / 10,
                                i % 50,
                                i,
                                "The list of stations was completed after this year's survey, as agreed with the data"
                                        + " centre");
        return Leaves.of(
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
                data.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String name, long start) {
        double rate = entries / ((System.nanoTime() - start) / 1e9);
        rates.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate);
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private void tell(String name, double figure) {
        figures.put(name, figure);
        System.out.printf(Locale.ROOT, "%-52s %,14.2f%n", name, figure);
    }
}
