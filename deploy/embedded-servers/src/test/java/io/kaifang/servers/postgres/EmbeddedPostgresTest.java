package io.kaifang.servers.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final String PASSWORD = "a-test's-password";
    private static final Path BINARIES =
            Path.of(System.getProperty("java.io.tmpdir"), "kaifang-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    private PostgresFolders folders() {
        return new PostgresFolders(folder.resolve("data"), BINARIES, folder.resolve("log/postgres.log"));
    }

    @Test
    void data_survive_a_restart_and_every_commit_is_flushed() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD)) {
            run(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (var postgres = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD)) {
            assertThat(ask(postgres, "SELECT answer FROM kept")).isEqualTo("42");
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW wal_level")).isEqualTo("logical");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_start_stops_the_orphan_of_a_killed_launcher_and_keeps_its_data() throws Exception {
        var orphan = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD);
        run(orphan, "CREATE TABLE kept AS SELECT 42 AS answer");

        try (var postgres = EmbeddedPostgres.start(folders(), orphan.port(), PASSWORD)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(ask(postgres, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void a_stale_pid_file_that_names_a_stranger_does_the_stranger_no_harm() throws Exception {
        var folders = folders();
        EmbeddedPostgres.start(folders, Ports.free(), PASSWORD).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folders.data().resolve("postmaster.pid"), stranger.pid() + "\n");
            assertThat(EmbeddedPostgres.stopOrphan(folders)).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_server_killed_outright_recovers() throws Exception {
        var killed = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD);
        run(killed, "CREATE TABLE kept AS SELECT 42 AS answer");
        killed.process().signal("KILL");

        try (var postgres = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD)) {
            assertThat(ask(postgres, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void a_taken_port_is_named_with_its_remedy() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folders(), taken.getLocalPort(), PASSWORD))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", meant for PostgreSQL, is taken");
        }
    }

    @Test
    void a_service_reaches_its_own_database_only_and_owns_no_schema_at_run_time() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folders(), Ports.free(), PASSWORD)) {
            var catalog = new ServiceDatabase("catalog");
            var access = new ServiceDatabase("access-request");
            UnaryOperator<String> passwords = role -> "pw-" + role;
            catalog.establish(postgres, passwords);
            access.establish(postgres, passwords);
            catalog.establish(postgres, passwords);

            try (var owner = connect(postgres, catalog.name(), catalog.owner())) {
                owner.createStatement().execute("CREATE TABLE listing (id bigserial, name text)");
            }
            try (var runtime = connect(postgres, catalog.name(), catalog.runtime())) {
                runtime.createStatement().execute("INSERT INTO listing (name) VALUES ('x')");
                assertThatThrownBy(() -> runtime.createStatement().execute("DROP TABLE listing"))
                        .hasMessageContaining("must be owner");
            }
            assertThatThrownBy(() -> connect(postgres, access.name(), catalog.runtime()))
                    .hasMessageContaining("permission denied");
            try (var relay = connect(postgres, catalog.name(), catalog.relay())) {
                assertThatThrownBy(() -> relay.createStatement().execute("SELECT * FROM listing"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, user, "pw-" + user);
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection admin = postgres.connectAsAdmin("postgres");
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection admin = postgres.connectAsAdmin("postgres");
                Statement statement = admin.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
