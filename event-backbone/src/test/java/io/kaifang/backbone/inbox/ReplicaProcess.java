package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.inbox.consume.ConsumerLoop;
import io.kaifang.backbone.inbox.consume.ConsumerProgress;
import io.kaifang.backbone.inbox.consume.InboxTables;
import io.kaifang.backbone.inbox.consume.ParkedTopic;
import io.kaifang.backbone.inbox.consume.RecordHandler;
import io.kaifang.backbone.inbox.consume.SegmentWork;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.InboxJson;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.backbone.store.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** A replica of the plants' view in a process of its own, so that it can be killed without a word, in the middle of a batch. */
public final class ReplicaProcess implements AutoCloseable {
    private static final List<String> DATABASE =
            List.of("KAIFANG_DB_HOST", "KAIFANG_DB_PORT", "KAIFANG_DB_NAME", "KAIFANG_DB_USER", "KAIFANG_DB_PASSWORD");
    private static final int SEGMENTS = 4;

    private final Process process;

    private ReplicaProcess(Process process) {
        this.process = process;
    }

    /** @param config of the replica beside which it runs */
    static ReplicaProcess start(Config config, BrokerAccess brokers, int generation) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ReplicaProcess.class.getName(),
                brokers.bootstrap(),
                Integer.toString(generation));
        DATABASE.forEach(name -> builder.environment().put(name, config.getValue(name, String.class)));
        return new ReplicaProcess(builder.redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** The process itself. */
    public static void main(String[] arguments) throws SQLException {
        var database = TestDatabase.existing(System.getenv()).pool(SEGMENTS + 1);
        var brokers = BrokerAccess.open(arguments[0]);
        var name = new ConsumerName("lending", "plants", Integer.parseInt(arguments[1]));
        var tables = new InboxTables(database);
        var work = new SegmentWork(name, new Plants(database), tables, new ParkedTopic(brokers, "lending"));
        var subscription = new Subscription(Set.of(GardenEvent.class));
        new ConsumerLoop(name, subscription, work, tables, brokers, new ConsumerProgress()).run();
    }

    /** What the view does, without the application around it, and slowly. */
    private record Plants(DataSource database) implements RecordHandler {
        private static final String TAKE =
                "select new_position from backbone.inbox_take(?, ?, ?, ?, cast(? as jsonb), true) where not held";
        private static final String POUR = "insert into plant (id, poured) values (?, ?)"
                + " on conflict (id) do update set poured = plant.poured || ',' || excluded.poured";
        private static final int PAUSE_MILLIS = 5;

        @Override
        public List<ReceivedRecord> handle(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                var fresh = fresh(connection, consumer, segment, batch);
                for (var message : batch) {
                    if (fresh.contains(message.meta().position())) {
                        pour(connection, message);
                        Thread.sleep(PAUSE_MILLIS);
                    }
                }
                connection.commit();
                return List.of();
            } catch (SQLException failed) {
                throw new SqlFailed(failed);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void skip(ConsumerName consumer, Segment segment, List<ReceivedRecord> records) {}

        private static Set<Long> fresh(
                Connection connection, ConsumerName consumer, Segment segment, List<ReceivedRecord> batch)
                throws SQLException {
            try (var take = connection.prepareStatement(TAKE)) {
                take.setString(1, consumer.name());
                take.setInt(2, consumer.generation());
                take.setString(3, segment.source());
                take.setInt(4, segment.partition());
                take.setString(5, InboxJson.positions(batch));
                var fresh = new HashSet<Long>();
                try (var rows = take.executeQuery()) {
                    while (rows.next()) {
                        fresh.add(rows.getLong(1));
                    }
                }
                return fresh;
            }
        }

        private static void pour(Connection connection, ReceivedRecord message) throws SQLException {
            var watered = (GardenEvent.PlantWatered) new Subscription(Set.of(GardenEvent.class)).read(message);
            try (var pour = connection.prepareStatement(POUR)) {
                pour.setString(1, watered.plant());
                pour.setString(2, Integer.toString(watered.litres()));
                pour.executeUpdate();
            }
        }

        @Override
        public void replay(ConsumerName consumer, ReceivedRecord message, long parked, String by) {
            throw new UnsupportedOperationException("nobody replays here");
        }
    }
}
