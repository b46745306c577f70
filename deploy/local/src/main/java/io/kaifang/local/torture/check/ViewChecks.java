package io.kaifang.local.torture.check;

import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.client.Polling;
import io.kaifang.local.torture.workload.WorkloadUser;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether each view shows what it would show if every event had been applied once, undisturbed: it is built anew from the topic, and
 * must come out the same.
 */
public record ViewChecks(EventStores stores, ConsumerChecks consumers) {
    private static final Duration REBUILD_LIMIT = Duration.ofMinutes(4);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ACCEPTED = 202;
    /** A policy has nothing to show. */
    private static final int NO_VIEW = 404;
    /** A view that writes nowhere, or not only in tables of its own. */
    private static final int WITHOUT_TABLES = 409;

    private record Rebuild(String service, String view, WorkloadUser operator) {
        String path() {
            return "/operations/views/" + view + "/rebuild";
        }
    }

    /**
     * What came out.
     *
     * @param rebuilt views that were built anew
     * @param tables how many tables they fill
     * @param different tables that came out otherwise, or not at all
     */
    public record Comparison(int rebuilt, int tables, List<String> different) {}

    /**
     * Has every view rebuilt, and compares.
     *
     * @param operators who may have views rebuilt, by service, at the service itself
     */
    public Comparison rebuild(Map<String, WorkloadUser> operators) throws SQLException, InterruptedException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String service : operators.keySet()) {
            all.put(service, tablesOf(service, "public"));
        }
        var before = consumers.contents(all);
        List<String> different = new ArrayList<>();
        Map<String, List<String>> rebuilt = new TreeMap<>();
        List<Rebuild> rebuilds = new ArrayList<>();
        for (var rebuild : viewsAndPolicies(operators)) {
            int status = begin(rebuild);
            if (status == ACCEPTED) {
                rebuilds.add(rebuild);
                rebuilt.computeIfAbsent(rebuild.service(), _ -> new ArrayList<>())
                        .addAll(tablesOf(
                                rebuild.service(), "building_" + rebuild.view().replace('-', '_')));
            } else if (status != NO_VIEW && status != WITHOUT_TABLES) {
                different.add("%s of %s: its rebuild was answered with %d"
                        .formatted(rebuild.view(), rebuild.service(), status));
            }
        }
        for (var rebuild : rebuilds) {
            if (!isFinished(rebuild)) {
                different.add(rebuild.view() + " of " + rebuild.service() + " was not built");
            }
        }
        different.addAll(differences(before, consumers.contents(rebuilt)));
        return new Comparison(
                rebuilds.size(), rebuilt.values().stream().mapToInt(List::size).sum(), different);
    }

    /** The tables that came out otherwise, with both contents. */
    static List<String> differences(Map<String, String> before, Map<String, String> after) {
        List<String> different = new ArrayList<>();
        after.forEach((table, contents) -> {
            if (!contents.equals(before.get(table))) {
                different.add(table + ": " + before.get(table) + " before, " + contents + " built anew");
            }
        });
        return different;
    }

    private List<Rebuild> viewsAndPolicies(Map<String, WorkloadUser> operators) throws SQLException {
        List<Rebuild> all = new ArrayList<>();
        for (var operator : operators.entrySet()) {
            for (String consumer : consumersOf(operator.getKey())) {
                all.add(new Rebuild(operator.getKey(), consumer, operator.getValue()));
            }
        }
        return all;
    }

    /** The status of the answer; 0 if there was none. */
    private static int begin(Rebuild rebuild) throws InterruptedException {
        return Polling.until(ANSWER_LIMIT, PAUSE, () -> rebuild.operator().post(rebuild.path(), Map.of()))
                .map(ApiResponse::status)
                .orElse(0);
    }

    private static boolean isFinished(Rebuild rebuild) throws InterruptedException {
        return Polling.until(
                        REBUILD_LIMIT,
                        PAUSE,
                        () -> rebuild.operator()
                                .get(rebuild.path())
                                .filter(answer -> answer.json().path("building").asInt(1) == 0))
                .isPresent();
    }

    private List<String> consumersOf(String service) throws SQLException {
        return stores.query(
                service, "select consumer from backbone.inbox_consumer order by 1", row -> row.getString(1));
    }

    private List<String> tablesOf(String service, String schema) throws SQLException {
        return stores.query(
                service,
                "select tablename from pg_tables where schemaname = ? order by 1",
                row -> row.getString(1),
                schema);
    }
}
