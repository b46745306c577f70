package io.kaifang.backbone.relay;

import java.io.IOException;

/** Holds processes up and lets them go on. */
final class Signals {
    private Signals() {}

    /** The process does nothing more, and nobody who talks to it can tell. */
    static void freeze(long process) throws IOException, InterruptedException {
        send("-STOP", process);
    }

    static void thaw(long process) throws IOException, InterruptedException {
        send("-CONT", process);
    }

    private static void send(String signal, long process) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor() != 0) {
            throw new IOException("no process " + process);
        }
    }
}
