package io.kaifang.backbone.relay;

import java.time.Clock;
import java.time.Duration;

/** A relay on a thread of this JVM. Closing stops it in good order; for kills see {@code RelayProcess}. */
final class RunningRelay implements AutoCloseable {
    final RelayState state = new RelayState(Clock.systemUTC());
    private final Thread thread;

    private RunningRelay(RelaySettings settings, Duration stalledAfter) {
        thread = Thread.ofPlatform()
                .name("relay-under-test")
                .daemon()
                .start(new RelayLoop(settings, state, new StallDetector(stalledAfter)));
    }

    static RunningRelay start(RelaySettings settings) {
        return start(settings, Duration.ofSeconds(30));
    }

    /** A relay that starts its stream again if it delivers nothing for that long. */
    static RunningRelay start(RelaySettings settings, Duration stalledAfter) {
        return new RunningRelay(settings, stalledAfter);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(30));
    }
}
