package io.kaifang.local.torture.check;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints what must be so, whether it is, and the first examples where it is not. */
public final class CheckReport {
    private static final int EXAMPLES = 5;

    private final PrintWriter out;
    private boolean allHold = true;

    public CheckReport(PrintWriter out) {
        this.out = out;
    }

    public void expect(boolean holds, String sentence) {
        allHold &= holds;
        out.printf("  %s %s%n", holds ? "✓" : "✗", sentence);
    }

    /** Expects that there is no exception to the sentence. */
    public void expectNone(Collection<String> exceptions, String sentence) {
        expect(exceptions.isEmpty(), sentence + examples(exceptions));
    }

    /** Expects that none of so many is missing there. */
    <T> void expectAll(String where, int all, List<T> missing, Function<T, String> name) {
        expectNone(missing.stream().map(name).toList(), "%d of %d %s".formatted(all - missing.size(), all, where));
    }

    /** Prints a figure that nothing is expected of. */
    void info(String line) {
        out.println(line);
    }

    /** Whether everything was as expected so far. */
    public boolean allHold() {
        return allHold;
    }

    private static String examples(Collection<String> exceptions) {
        return exceptions.isEmpty()
                ? ""
                : exceptions.stream().limit(EXAMPLES).collect(Collectors.joining("; ", "; not so: ", ""));
    }
}
