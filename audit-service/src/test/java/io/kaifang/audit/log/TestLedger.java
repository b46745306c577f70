package io.kaifang.audit.log;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.checkpoint.CheckpointPublisher;
import io.kaifang.audit.log.checkpoint.KeyAnnouncement;
import io.kaifang.audit.log.checkpoint.LastCheckpointFile;
import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.audit.log.sequence.Sequencer;
import io.kaifang.audit.log.tile.TreeBuilder;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger on a database of its own, with its owner's hands too, for those who tamper. */
public final class TestLedger implements AutoCloseable {

    public static final String ORIGIN = "test.example/ledger";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final Path folder;
    public final AgroalDataSource runtime;
    public final PGSimpleDataSource owner;
    public final Database database;
    public final LedgerKeys keys;
    public final Sequencer sequencer;
    public final TreeBuilder integrator;
    public final CheckpointPublisher publisher;
    public final PublishedLog reads;

    private TestLedger(Path folder, AgroalDataSource runtime, PGSimpleDataSource owner, int generation) {
        this.folder = folder;
        this.runtime = runtime;
        this.owner = owner;
        database = new Database(runtime);
        keys = LedgerKeys.open(folder.resolve("keys"), ORIGIN, generation);
        sequencer = new Sequencer(database);
        integrator = new TreeBuilder(database);
        publisher = new CheckpointPublisher(
                database, keys, new LastCheckpointFile(folder.resolve("ledger")), Clock.systemUTC());
        reads = new PublishedLog(database);
    }

    public static TestLedger create(Path folder) {
        Map<String, String> settings = JvmServers.settingsOf(name());
        PGSimpleDataSource owner = source(settings, "KAIFANG_DB_OWNER_USER", "KAIFANG_DB_OWNER_PASSWORD");
        Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("runtime", Objects.requireNonNull(settings.get("KAIFANG_DB_USER"))))
                .load()
                .migrate();
        return new TestLedger(folder, pool(settings), owner, 1);
    }

    private static AgroalDataSource pool(Map<String, String> settings) {
        PGSimpleDataSource source = source(settings, "KAIFANG_DB_USER", "KAIFANG_DB_PASSWORD");
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(5)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(source.getUrl())
                                .principal(new NamePrincipal(source.getUser()))
                                .credential(new SimplePassword(source.getPassword()))));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        runtime.close();
    }

    /** Services are named in letters. */
    private static String name() {
        int n = COUNT.getAndIncrement();
        return "audit-" + (char) ('a' + n / 26) + (char) ('a' + n % 26);
    }

    /** The same database seen by another replica, or by the same one after a crash. */
    public TestLedger again() {
        return rotated(1);
    }

    /** The same ledger after a restart under another generation of keys. */
    public TestLedger rotated(int generation) {
        return new TestLedger(folder, runtime, owner, generation);
    }

    public void announceKeys() {
        new KeyAnnouncement(keys, sequencer).make();
    }

    private static PGSimpleDataSource source(Map<String, String> settings, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.get("KAIFANG_DB_HOST")});
        source.setPortNumbers(new int[] {Integer.parseInt(Objects.requireNonNull(settings.get("KAIFANG_DB_PORT")))});
        source.setDatabaseName(settings.get("KAIFANG_DB_NAME"));
        source.setUser(settings.get(user));
        source.setPassword(settings.get(password));
        return source;
    }

    /** Events e-from to e-to, without the last. */
    public static List<Leaf> events(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> event("e-" + i, "{\"listing\":\"l-" + i + "\"}"))
                .toList();
    }

    public static Leaf event(String id, String data) {
        return Leaves.of(
                Map.of(
                        "id", id,
                        "source", "catalog",
                        "type", "io.kaifang.catalog.listing-proposed",
                        "time", "2026-11-22T00:00:00Z",
                        "authtype", "user",
                        "authid", "u-1"),
                data.getBytes(StandardCharsets.UTF_8));
    }

    /** What an attacker with the owner's password does. */
    public void tamper(String sql) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run() {
        integrator.integrate();
        publisher.publish();
    }
}
