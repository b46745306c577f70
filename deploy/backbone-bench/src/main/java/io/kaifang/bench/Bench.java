package io.kaifang.bench;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;

/** Measures what it is asked to, prints the table, and ends. */
@QuarkusMain
public class Bench implements QuarkusApplication {
    @Inject
    StreamPart stream;

    @Override
    public int run(String... arguments) throws Exception {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println(Options.USAGE);
            return 0;
        }
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n" + Options.USAGE);
            return 2;
        }
        var circumstances = new LinkedHashMap<String, Object>();
        circumstances.put("processors", Runtime.getRuntime().availableProcessors());
        circumstances.put("clients", options.clients());
        circumstances.put("rounds, medians of which are told", options.rounds());
        circumstances.put("seconds of each", options.seconds());
        circumstances.put("fsync", "on");
        var report = new Report(circumstances);
        try {
            if (options.parts().contains("stream")) {
                stream.measure(report, options);
            }
            if (options.parts().contains("store")) {
                new StorePart(options).measure(report);
            }
        } finally {
            report.print(System.out); // also what was measured before something failed
        }
        if (options.json().isPresent()) {
            report.write(options.json().get());
        }
        return 0;
    }
}
