package io.kaifang.bench.run;

/** Prints what goes on, for whoever waits; the figures come at the end. */
public final class Progress {
    private Progress() {}

    public static void print(String what) {
        System.err.println("  … " + what);
    }
}
