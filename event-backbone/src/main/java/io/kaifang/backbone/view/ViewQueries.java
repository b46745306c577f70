package io.kaifang.backbone.view;

import io.kaifang.backbone.thread.Interruptible;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads views from worker threads: blocks, for a bounded time. Not for the event loop. */
public final class ViewQueries {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private ViewQueries() {}

    /** Reads now. */
    public static <T> T now(Supplier<Uni<T>> query) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withSession(query).ifNoItem().after(LONGEST).fail());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a view cannot be read", e);
        }
    }

    /** Reads a row that may not be projected yet; retries for up to two seconds. */
    public static <T> Optional<T> eventually(Supplier<Uni<T>> query) {
        long until = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            Optional<T> found = now(() -> query.get().map(Optional::ofNullable));
            if (found.isPresent() || System.nanoTime() > until) {
                return found;
            }
            Interruptible.sleep(PAUSE);
        }
    }
}
