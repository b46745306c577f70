package io.kaifang.backbone.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** So many clients, each doing one thing after another for a while. */
record Load(int clients, Duration time) {

    interface Client extends AutoCloseable {
        /** Does one thing. */
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Clients {
        Client client(int number) throws Exception;
    }

    /** Answers things done each second. */
    double rate(Clients clients) throws InterruptedException, ExecutionException, TimeoutException {
        try (var threads = Executors.newFixedThreadPool(this.clients)) {
            long end = System.nanoTime() + time.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int number = 0; number < this.clients; number++) {
                int mine = number;
                counts.add(threads.submit(() -> {
                    try (var client = clients.client(mine)) {
                        long count = 0;
                        while (System.nanoTime() < end) {
                            client.once();
                            count++;
                        }
                        return count;
                    }
                }));
            }
            long sum = 0;
            for (var count : counts) {
                sum += count.get(time.toSeconds() + 60, TimeUnit.SECONDS);
            }
            return sum / (time.toNanos() / 1e9);
        }
    }
}
