package io.kaifang.delivery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.RowSink;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that fail through no fault of the reader. More of them than run at once: each gives its turn back. */
class RowStoreFaultsTest {
    private static final int MORE_THAN_RUN_AT_ONCE = 5;
    private static final VersionId VERSION = new VersionId("v-1");
    private static final Columns COLUMNS = new Columns(List.of(new Column("编号", FieldType.INTEGER, true, true)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private RowStore store;

    @SuppressWarnings("NullAway.Init")
    private VersionFolder whole;

    @BeforeEach
    void release() throws IOException, SQLException {
        store = new RowStore(folder);
        whole = VersionFolder.of(folder, new ListingId("l-whole"), VERSION);
        CheckedFiles.take(new ByteArrayInputStream("编号\n1\n2\n".getBytes(UTF_8)), whole, COLUMNS, 1 << 20);
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
    }

    @Test
    void a_broken_file_is_no_heavy_query_and_the_next_one_reads() throws IOException {
        VersionFolder broken = VersionFolder.of(folder, new ListingId("l-broken"), VERSION);
        Files.createDirectories(broken.path());
        Files.writeString(broken.parquet(), "no columns at all");
        for (int i = 0; i < MORE_THAN_RUN_AT_ONCE; i++) {
            assertThatThrownBy(() -> read(broken, cells -> {}))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("released.parquet");
        }
        assertStillReads();
    }

    @Test
    void a_file_that_is_gone_is_no_heavy_query_and_the_next_one_reads() throws IOException {
        VersionFolder gone = VersionFolder.of(folder, new ListingId("l-gone"), VERSION);
        for (int i = 0; i < MORE_THAN_RUN_AT_ONCE; i++) {
            assertThatThrownBy(() -> read(gone, cells -> {}))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(SQLException.class);
        }
        assertStillReads();
    }

    @Test
    void a_reader_that_has_left_ends_the_query_as_it_says_and_the_next_one_reads() throws IOException {
        IOException left = new IOException("nobody there");
        for (int i = 0; i < MORE_THAN_RUN_AT_ONCE; i++) {
            assertThatThrownBy(() -> read(whole, cells -> {
                        throw left;
                    }))
                    .isSameAs(left);
        }
        assertStillReads();
    }

    private void assertStillReads() throws IOException {
        List<String> cells = new ArrayList<>();
        read(whole, row -> cells.add(row[0]));
        assertThat(cells).containsExactly("1", "2");
    }

    private void read(VersionFolder version, RowSink sink) throws IOException {
        store.read(
                version,
                VERSION,
                QueryText.read(VERSION, COLUMNS, COLUMNS.names(), null, List.of(), null, 10, null),
                sink);
    }
}
