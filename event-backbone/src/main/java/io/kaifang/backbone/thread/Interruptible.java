package io.kaifang.backbone.thread;

import java.time.Duration;

/** Pauses for loops that run until their thread is interrupted. */
public final class Interruptible {
    private Interruptible() {}

    /** Sleeps. If the thread is interrupted, returns at once with the interrupt flag still set, so that the caller's loop ends. */
    public static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
