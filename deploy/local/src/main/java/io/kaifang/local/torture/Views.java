package io.kaifang.local.torture;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether each view shows what it would show if every event had been applied once, in peace: it is built anew from the topic,
 * and must come out the same.
 */
final class Views {
    private static final Duration TIMEOUT = Duration.ofMinutes(4);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int ACCEPTED = 202;
    /** A policy has nothing to show. */
    private static final int NO_VIEW = 404;
    /** A view that writes nowhere, or not only in tables of its own. */
    private static final int WITHOUT_TABLES = 409;

    private final StoredEvents databases;
    private final Consumers consumers;

    Views(StoredEvents databases, Consumers consumers) {
        this.databases = databases;
        this.consumers = consumers;
    }

    private record Building(String service, String view, User operator) {}

    /**
     * What came out.
     *
     * @param built views that were built anew
     * @param tables how many tables they fill
     * @param different tables that came out otherwise, or not at all
     */
    record Compared(int built, int tables, List<String> different) {}

    /** @param operators who may have views built, by service, before the service itself */
    Compared buildAnew(Map<String, User> operators) throws SQLException, InterruptedException {
        Map<String, List<String>> tables = new TreeMap<>();
        var building = new ArrayList<Building>();
        for (var entry : operators.entrySet()) {
            String service = entry.getKey();
            tables.put(service, tablesOf(service, "public"));
        }
        var before = consumers.contents(tables);
        tables.clear();
        var different = new ArrayList<String>();
        for (var entry : operators.entrySet()) {
            for (String view : consumersOf(entry.getKey())) {
                var one = new Building(entry.getKey(), view, entry.getValue());
                int answer = begun(one);
                if (answer == ACCEPTED) {
                    building.add(one);
                    tables.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                            .addAll(tablesOf(entry.getKey(), "building_" + view.replace('-', '_')));
                } else if (answer != NO_VIEW && answer != WITHOUT_TABLES) {
                    different.add("%s of %s: its rebuild was answered with %d".formatted(view, entry.getKey(), answer));
                }
            }
        }
        for (var one : building) {
            if (!served(one)) {
                different.add(one.view() + " of " + one.service() + " was not built");
            }
        }
        consumers.contents(tables).forEach((table, after) -> {
            if (!after.equals(before.get(table))) {
                different.add(table + ": " + before.get(table) + " before, " + after + " built anew");
            }
        });
        return new Compared(
                building.size(), tables.values().stream().mapToInt(List::size).sum(), different);
    }

    /** How it was answered; 0 if nobody did. */
    private static int begun(Building one) throws InterruptedException {
        long end = System.nanoTime() + TO_ANSWER.toNanos();
        while (System.nanoTime() < end) {
            var answer = one.operator().post("/operations/views/" + one.view() + "/rebuild", Map.of());
            if (answer.isPresent()) {
                return answer.get().status();
            }
            Thread.sleep(500);
        }
        return 0;
    }

    private static boolean served(Building one) throws InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            var progress = one.operator().get("/operations/views/" + one.view() + "/rebuild");
            if (progress.filter(reply -> reply.json().path("building").asInt(1) == 0)
                    .isPresent()) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private List<String> consumersOf(String service) throws SQLException {
        return databases.query(
                service, "select consumer from backbone.inbox_consumer order by 1", row -> row.getString(1));
    }

    private List<String> tablesOf(String service, String schema) throws SQLException {
        return databases.query(
                service,
                "select tablename from pg_tables where schemaname = ? order by 1",
                row -> row.getString(1),
                schema);
    }
}
