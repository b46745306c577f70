package io.kaifang.bench;

import io.kaifang.bench.run.BenchOptions;
import io.kaifang.bench.run.BenchReport;
import io.kaifang.bench.store.StoreBenchmark;
import io.kaifang.bench.stream.StreamBenchmark;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;

/** Measures what it is asked to, prints the table, and ends. */
@QuarkusMain
public class Bench implements QuarkusApplication {
    @Inject
    StreamBenchmark stream;

    @Override
    public int run(String... arguments) throws Exception {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.println(BenchOptions.USAGE);
            return 0;
        }
        BenchOptions options;
        try {
            options = BenchOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n" + BenchOptions.USAGE);
            return 2;
        }
        var circumstances = new LinkedHashMap<String, Object>();
        circumstances.put("processors", Runtime.getRuntime().availableProcessors());
        circumstances.put("clients", options.clients());
        circumstances.put("rounds, of which the medians are shown", options.rounds());
        circumstances.put("seconds of each", options.seconds());
        circumstances.put("fsync", "on");
        var report = new BenchReport(circumstances);
        try {
            if (options.parts().contains("stream")) {
                stream.measure(report, options);
            }
            if (options.parts().contains("store")) {
                new StoreBenchmark(options).measure(report);
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
