package io.kaifang.backbone.relay;

import java.io.IOException;

/** Suspends and resumes processes. */
final class Signals {
    private Signals() {}

    /** The process does nothing more, and its peers cannot tell. */
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
