package io.kaifang.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** So many clients, each doing one thing after another for that time. */
public record LoadGenerator(int clients, Duration time) {

    /** Does one thing again and again. */
    public interface Client extends AutoCloseable {
        /** Does one thing. */
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes a client for each thread. */
    public interface Clients {
        Client client() throws Exception;
    }

    /** Answers things done each second. */
    public double rate(Clients clients) throws InterruptedException, ExecutionException, TimeoutException {
        return rate(clients, 0);
    }

    /** As many turns as it takes to do at least so many. */
    public void atLeast(long least, Clients clients) throws InterruptedException, ExecutionException, TimeoutException {
        double done = 0;
        while (done < least) {
            done += rate(clients) * time.toSeconds();
        }
    }

    /**
     * The same at a limited pace.
     *
     * @param most each second, all clients together; 0 for as many as there can be
     */
    public double rate(Clients clients, double most) throws InterruptedException, ExecutionException, TimeoutException {
        long pause = most == 0 ? 0 : (long) (this.clients / most * 1e9);
        try (var threads = Executors.newFixedThreadPool(this.clients)) {
            long start = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int number = 0; number < this.clients; number++) {
                long first = start + pause * number / this.clients;
                counts.add(threads.submit(() -> work(clients, first, pause, start + time.toNanos())));
            }
            long sum = 0;
            for (var count : counts) {
                sum += count.get(time.toSeconds() + 120, TimeUnit.SECONDS);
            }
            return sum / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long work(Clients clients, long first, long pause, long end) throws Exception {
        try (var client = clients.client()) {
            long count = 0;
            for (long next = first; System.nanoTime() < end; next += pause) {
                while (pause > 0 && System.nanoTime() < next) {
                    Thread.sleep(Duration.ofNanos(Math.max(1, next - System.nanoTime())));
                }
                client.once();
                count++;
            }
            return count;
        }
    }
}
