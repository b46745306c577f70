package io.kaifang.bench.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param events stored before the store's part looks whether it has become slower
 * @param waiting events that the relay finds waiting, and that the view is then built from together with those of commands
 * @param parts to measure: store, stream
 */
public record BenchOptions(
        int clients, int rounds, int seconds, long events, int waiting, List<String> parts, Optional<Path> json) {

    public static final String USAGE = """
            Usage: ./kaifang bench backbone [OPTION VALUE]...
              --json FILE      writes the figures there too
              --parts NAMES    store (appends and commands), stream (relay and view); both by default
              --events N       stored, to see whether the store becomes slower (default: 10000000)
              --waiting N      that the relay finds waiting, and that the view is built from (default: 200000)
              --clients N      at once (default: 16)
              --rounds N       in which the contenders take turns, after one to warm up (default: 3)
              --seconds N      of each turn (default: 5)""";

    private static final Map<String, String> DEFAULTS = Map.of(
            "--clients", "16",
            "--rounds", "3",
            "--seconds", "5",
            "--events", "10000000",
            "--waiting", "200000",
            "--parts", "store,stream",
            "--json", "");

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException that says what is wrong
     */
    public static BenchOptions of(String... arguments) {
        var given = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            if (!DEFAULTS.containsKey(arguments[i])) {
                throw new IllegalArgumentException("no such option: " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        return new BenchOptions(
                number(given, "--clients"),
                number(given, "--rounds"),
                number(given, "--seconds"),
                number(given, "--events"),
                number(given, "--waiting"),
                parts(given.getOrDefault("--parts", "")),
                Optional.of(given.getOrDefault("--json", ""))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of));
    }

    private static int number(Map<String, String> given, String name) {
        String value = given.getOrDefault(name, "");
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(name + " is a number above zero, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static List<String> parts(String names) {
        var parts = List.of(names.split(",", -1));
        if (!List.of("store", "stream").containsAll(parts)) {
            throw new IllegalArgumentException("--parts are store and stream, not " + names);
        }
        return parts;
    }

    public LoadGenerator load() {
        return new LoadGenerator(clients, Duration.ofSeconds(seconds));
    }
}
