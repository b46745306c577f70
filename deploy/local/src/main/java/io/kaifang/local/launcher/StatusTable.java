package io.kaifang.local.launcher;

import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.SuitePorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;

/** The table that {@code ./kaifang status} prints. */
final class StatusTable {
    private static final String ROW = "%-16s %-9s %6s %8s %9s%s";
    private static final long MEBIBYTE = 1_048_576;

    private StatusTable() {}

    /** @param memory from a pid to the bytes that the process takes; 0 where that is not known */
    static List<String> of(List<ComponentState> states, SuitePorts ports, LongUnaryOperator memory) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("part", "state", "port", "pid", "memory", ""));
        long total = 0;
        for (ComponentState state : states) {
            long bytes = memory.applyAsLong(state.pid());
            total += bytes;
            lines.add(ROW.formatted(
                    state.component().id(),
                    state.phase().name().toLowerCase(Locale.ROOT),
                    ports.of(state.component()),
                    state.pid() == 0 ? "" : Long.toString(state.pid()),
                    mebibytes(bytes),
                    state.note().isEmpty() ? "" : "  " + state.note()));
        }
        if (total > 0) {
            lines.add(ROW.formatted("all", "", "", "", mebibytes(total), ""));
        }
        return lines;
    }

    private static String mebibytes(long bytes) {
        return bytes == 0 ? "" : bytes / MEBIBYTE + " MiB";
    }
}
