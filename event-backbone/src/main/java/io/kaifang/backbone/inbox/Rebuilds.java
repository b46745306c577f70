package io.kaifang.backbone.inbox;

import io.kaifang.backbone.view.ProjectionSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Builds a view anew from the first event on, beside the one that serves, and switches when it has caught up. The new tables lie in
 * a schema of their own; every transaction of the new generation has that schema in its search path. The switch moves the
 * tables in one transaction, alone with no batch of either generation; afterwards the new generation serves and the old one ends.
 */
@ApplicationScoped
public class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final String CAUGHT_UP = """
            select count(*) >= ? and min(heard) > now() - interval '5 seconds' from backbone.inbox_heard
             where consumer = ? and generation = ?""";

    @Inject
    Inboxes inboxes;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String runtime;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_USER")
    Optional<String> owner;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_PASSWORD")
    Optional<String> password;

    /**
     * How a view stands.
     *
     * @param serving generation that answers
     * @param building generation that is built beside it; 0 if none is
     * @param applied records that this process has taken into the one being built
     * @param unread records that it hasn't read yet
     */
    public record Progress(String view, int serving, int building, long applied, long unread) {}

    /** The progress of the view; empty if there is no such view. */
    public Optional<Progress> progress(String view) {
        return inboxes.view(view).flatMap(_ -> inboxes
                .memory()
                .query(
                        "select serving, coalesce(building, 0) from backbone.inbox_consumer where consumer = ?",
                        row -> new int[] {row.getInt(1), row.getInt(2)},
                        view)
                .stream()
                .findFirst()
                .map(generations -> progress(view, generations[0], generations[1])));
    }

    private Progress progress(String view, int serving, int building) {
        return inboxes.running().entrySet().stream()
                .filter(entry ->
                        entry.getKey().name().equals(view) && entry.getKey().generation() == building)
                .findFirst()
                .map(entry -> new Progress(
                        view,
                        serving,
                        building,
                        entry.getValue().state().applied(),
                        entry.getValue().state().lag()))
                .orElseGet(() -> new Progress(view, serving, building, 0, 0));
    }

    /**
     * Begins a rebuild. One that is under way goes on.
     *
     * @throws NotRebuildable if the view writes no tables, or this process doesn't have the owner's password
     */
    public void begin(ProjectionSpec<?> view) throws SQLException {
        if (view.tables().isEmpty()) {
            throw new NotRebuildable("view " + view.name() + " names no tables to be built anew");
        }
        try (var connection = own()) {
            connection.setAutoCommit(false);
            alone(connection, view.name());
            if (!execute(
                    connection,
                    "update backbone.inbox_consumer set building = serving + 1 where consumer = ? and building is null",
                    view.name())) {
                return;
            }
            String schema = schema(view);
            execute(connection, "drop schema if exists " + schema + " cascade");
            execute(connection, "create schema " + schema);
            execute(connection, "grant usage on schema " + schema + " to " + runtime);
            for (String table : view.tables()) {
                execute(
                        connection,
                        "create table " + schema + "." + table + " (like public." + table + " including all)");
                execute(
                        connection,
                        "grant select, insert, update, delete on " + schema + "." + table + " to " + runtime);
            }
            execute(connection, "grant usage, select on all sequences in schema " + schema + " to " + runtime);
            connection.commit();
            LOG.infof("view %s is being built anew", view.name());
        }
    }

    /** Switches if the new generation has caught up; answers whether it did. */
    public boolean switchIfCaughtUp(ProjectionSpec<?> view) throws SQLException {
        var progress = progress(view.name()).orElseThrow();
        if (progress.building() == 0 || owner.isEmpty() || !caughtUp(view, progress.building())) {
            return false;
        }
        try (var connection = own()) {
            connection.setAutoCommit(false);
            alone(connection, view.name());
            if (!execute(
                    connection,
                    "update backbone.inbox_consumer set serving = building, building = null where consumer = ? and building = ?",
                    view.name(),
                    progress.building())) {
                return false;
            }
            for (String table : view.tables()) {
                execute(connection, "drop table public." + table + " cascade");
                execute(connection, "alter table " + schema(view) + "." + table + " set schema public");
            }
            execute(connection, "drop schema " + schema(view) + " cascade");
            for (String memory : List.of("inbox_applied", "inbox_heard", "parked")) {
                execute(
                        connection,
                        "delete from backbone." + memory + " where consumer = ? and generation < ?",
                        view.name(),
                        progress.building());
            }
            connection.commit();
            LOG.infof("view %s serves from generation %d", view.name(), progress.building());
            return true;
        }
    }

    private boolean caughtUp(ProjectionSpec<?> view, int building) {
        int segments = 4 * new Subscription(view.events()).sources().size();
        return inboxes.memory()
                .query(CAUGHT_UP, row -> row.getBoolean(1), segments, view.name(), building)
                .getFirst();
    }

    private static String schema(ProjectionSpec<?> view) {
        return "building_" + view.name().replace('-', '_');
    }

    private static void alone(Connection connection, String view) throws SQLException {
        execute(connection, "select pg_advisory_xact_lock(1264, backbone.generation_lock(?))", view);
    }

    private Connection own() throws SQLException {
        return DriverManager.getConnection(
                url,
                owner.orElseThrow(() -> new NotRebuildable("only the owner can build views anew")),
                password.orElse(""));
    }

    private static boolean execute(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return !statement.execute() && statement.getUpdateCount() > 0;
        }
    }

    /** It can't be built anew here; the message says why. */
    static final class NotRebuildable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRebuildable(String why) {
            super(why);
        }
    }
}
