package io.kaifang.backbone.relay;

import java.time.Duration;

/** A relay on a thread of this JVM. Closing is a proper stop; for kills see {@code RelayProcess}. */
final class RunningRelay implements AutoCloseable {
    final RelayState state = new RelayState();
    private final Thread thread;

    private RunningRelay(RelaySettings settings) {
        thread = Thread.ofPlatform().name("relay-under-test").daemon().start(new Relaying(settings, state));
    }

    static RunningRelay start(RelaySettings settings) {
        return new RunningRelay(settings);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(30));
    }
}
