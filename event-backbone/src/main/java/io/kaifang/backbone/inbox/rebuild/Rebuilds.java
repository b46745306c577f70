package io.kaifang.backbone.inbox.rebuild;

import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.inbox.GenerationSwitch;
import io.kaifang.backbone.inbox.Inboxes;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.backbone.view.ProjectionSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Rebuilds a view from the first event on, beside the generation in use, and switches when the new one has caught up. The new tables are in a
 * schema of their own, which every transaction of the new generation has in its search path. The switch moves the tables in one transaction
 * that excludes every batch of either generation; afterwards the new generation is in use and the old one stops.
 */
@ApplicationScoped
public class Rebuilds implements GenerationSwitch {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final String CAUGHT_UP = """
            select count(*) >= ? and min(heard) > now() - interval '5 seconds' from backbone.inbox_heard
             where consumer = ? and generation = ?""";
    private static final String BEGIN =
            "update backbone.inbox_consumer set building = serving + 1 where consumer = ? and building is null";
    private static final String SWITCH =
            "update backbone.inbox_consumer set serving = building, building = null where consumer = ? and building = ?";

    @Inject
    Inboxes inboxes;

    @Inject
    ServiceName service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String runtime;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_USER")
    Optional<String> owner;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_PASSWORD")
    Optional<String> password;

    /**
     * The state of a view.
     *
     * @param serving the generation in use
     * @param building the generation that is being built; 0 if none is
     * @param applied records that this process has applied to the one being built
     * @param unread records that it has not read yet
     */
    public record Progress(String view, int serving, int building, long applied, long unread) {}

    /** The progress of the view; empty if there is no such view. */
    public Optional<Progress> progress(String view) {
        return inboxes.view(view)
                .flatMap(_ -> inboxes.tables()
                        .sql()
                        .first(
                                "select serving, coalesce(building, 0) from backbone.inbox_consumer where consumer = ?",
                                row -> progress(view, row.getInt(1), row.getInt(2)),
                                view));
    }

    private Progress progress(String view, int serving, int building) {
        var running = inboxes.running().get(new ConsumerName(service.value(), view, building));
        return running == null
                ? new Progress(view, serving, building, 0, 0)
                : new Progress(
                        view,
                        serving,
                        building,
                        running.progress().applied(),
                        running.progress().lag());
    }

    /**
     * Starts a rebuild. One that is already running continues.
     *
     * @throws NotRebuildable if the view has no tables, or this process does not have the owner's password
     */
    public void begin(ProjectionSpec<?> view) {
        if (view.tables().isEmpty()) {
            throw new NotRebuildable("view " + view.name() + " has no tables to rebuild");
        }
        if (asOwner(transaction -> begin(view, transaction))) {
            LOG.infof("view %s is being rebuilt", view.name());
        }
    }

    private boolean begin(ProjectionSpec<?> view, Sql transaction) {
        lock(view, transaction);
        if (transaction.update(BEGIN, view.name()) == 0) {
            return false;
        }
        String schema = schema(view);
        transaction.execute("drop schema if exists " + schema + " cascade");
        transaction.execute("create schema " + schema);
        transaction.execute("grant usage on schema " + schema + " to " + runtime);
        for (String table : view.tables()) {
            transaction.execute("create table " + schema + "." + table + " (like public." + table + " including all)");
            transaction.execute("grant select, insert, update, delete on " + schema + "." + table + " to " + runtime);
        }
        transaction.execute("grant usage, select on all sequences in schema " + schema + " to " + runtime);
        return true;
    }

    @Override
    public boolean switchIfCaughtUp(ProjectionSpec<?> view) {
        int building = progress(view.name()).orElseThrow().building();
        if (building == 0 || owner.isEmpty() || !hasCaughtUp(view, building)) {
            return false;
        }
        boolean switched = asOwner(transaction -> switchTo(building, view, transaction));
        if (switched) {
            LOG.infof("view %s uses generation %d now", view.name(), building);
        }
        return switched;
    }

    private static boolean switchTo(int building, ProjectionSpec<?> view, Sql transaction) {
        lock(view, transaction);
        if (transaction.update(SWITCH, view.name(), building) == 0) {
            return false;
        }
        for (String table : view.tables()) {
            transaction.execute("drop table public." + table + " cascade");
            transaction.execute("alter table " + schema(view) + "." + table + " set schema public");
        }
        transaction.execute("drop schema " + schema(view) + " cascade");
        for (String table : List.of("inbox_applied", "inbox_heard", "parked")) {
            transaction.update(
                    "delete from backbone." + table + " where consumer = ? and generation < ?", view.name(), building);
        }
        return true;
    }

    private boolean hasCaughtUp(ProjectionSpec<?> view, int building) {
        int segments =
                Topics.PARTITIONS * new Subscription(view.events()).sources().size();
        return inboxes.tables()
                .sql()
                .query(CAUGHT_UP, row -> row.getBoolean(1), segments, view.name(), building)
                .getFirst();
    }

    private static String schema(ProjectionSpec<?> view) {
        return "building_" + view.name().replace('-', '_');
    }

    /** Excludes every batch of the view, of either generation, until the transaction ends. */
    private static void lock(ProjectionSpec<?> view, Sql transaction) {
        transaction.execute("select pg_advisory_xact_lock(1264, backbone.generation_lock(?))", view.name());
    }

    private boolean asOwner(Predicate<Sql> work) {
        String user = owner.orElseThrow(() -> new NotRebuildable("only the owner of the database can rebuild views"));
        try (var connection = DriverManager.getConnection(url, user, password.orElse(""))) {
            return Sql.on(connection).resultOfTransaction(work::test);
        } catch (SQLException failed) {
            throw new SqlFailed(failed);
        }
    }

    /** The view cannot be rebuilt here; the message says why. */
    static final class NotRebuildable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRebuildable(String why) {
            super(why);
        }
    }
}
