package io.kaifang.bench;

/** What goes on, for whoever waits; the figures come at the end. */
final class Progress {
    private Progress() {}

    static void say(String what) {
        System.err.println("  … " + what);
    }
}
