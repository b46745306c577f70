package io.kaifang.audit.log;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.LongStream;

/**
 * A log of millions: what a proof from it takes, what its tiles take on disk, and that memory doesn't grow with it. Its
 * entries are eight bytes long and put in by PostgreSQL itself, since a tree doesn't care what its leaves say; it is
 * integrated and published by the ledger's own steps, a million at a time.
 */
final class GreatLog {

    private static final long MILLION = 1_000_000;

    private final TestLedger ledger;
    private final long entries;

    GreatLog(TestLedger ledger, long entries) {
        this.ledger = ledger;
        this.entries = entries;
    }

    void measure(ObjDoubleConsumer<String> tell) {
        double seconds = 0;
        for (long size = 0; size < entries; size += MILLION) {
            fill(size, Math.min(entries, size + MILLION));
            long start = System.nanoTime();
            ledger.run();
            seconds += (System.nanoTime() - start) / 1e9;
            if (size == 0) {
                tell.accept("memory in use after 1 million entries, MiB", heap());
            }
        }
        tell.accept("memory in use after " + entries / MILLION + " million entries, MiB", heap());
        tell.accept("great log: entries to published checkpoint, entries/s", entries / seconds);
        tell.accept("great log: hash tiles, bytes an entry", new TableSizes(ledger, entries).of("ledger_tile"));
        proofs(tell);
    }

    private void fill(long from, long to) {
        ledger.tamper("insert into ledger_entry (idx, identity, leaf)"
                + " select i, lpad(to_hex(i), 32, '0')::uuid, int8send(i) from generate_series(%d::bigint, %d) i"
                        .formatted(from, to - 1));
        ledger.tamper("update ledger_step set size = " + to + " where name = 'sequenced'");
    }

    private void proofs(ObjDoubleConsumer<String> tell) {
        long[] times = LongStream.range(0, 3_000)
                .map(i -> {
                    long index = ThreadLocalRandom.current().nextLong(entries);
                    long start = System.nanoTime();
                    ledger.reads.proofs(List.of(index));
                    return System.nanoTime() - start;
                })
                .skip(1_000)
                .sorted()
                .toArray();
        tell.accept("great log: inclusion proof p50, ms", times[times.length / 2] / 1e6);
        tell.accept("great log: inclusion proof p99, ms", times[times.length * 99 / 100] / 1e6);
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
