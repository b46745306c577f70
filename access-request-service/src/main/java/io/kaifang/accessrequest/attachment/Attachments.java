package io.kaifang.accessrequest.attachment;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.DataUserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The documents handed in: who owns which, and where its content lies. Blocks: not for the event loop. */
@ApplicationScoped
public class Attachments {
    private static final int MOST_FOR_ONE = 200;
    private static final String COLUMNS = "attachment, owner, name, media_type, sha256, bytes, stored_at";

    private final DataSource database;
    private final ContentStore contents;
    private final Clock clock;

    @Inject
    Attachments(DataSource database, ContentStore contents, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Takes a document in.
     *
     * @param givenName as the owner calls it; only shown again, and only its harmless part
     */
    public Attachment store(DataUserId owner, String givenName, InputStream in) throws IOException {
        try (ContentStore.Incoming incoming = contents.receive(in)) {
            DocumentType type = DocumentType.of(incoming.file())
                    .orElseThrow(() -> new RuleViolated(AttachmentRule.ATTACHMENT_TYPE_IS_NOT_ACCEPTED));
            var attachment = new Attachment(
                    UUID.randomUUID().toString(),
                    owner,
                    FileName.harmless(givenName, type),
                    type,
                    incoming.content(),
                    incoming.bytes(),
                    clock.instant());
            inTransaction(connection -> {
                refuseTooMany(connection, owner);
                lock(connection, attachment.content());
                insert(connection, attachment);
                contents.keep(incoming);
            });
            return attachment;
        }
    }

    public Optional<Attachment> find(String id) {
        return select("where attachment = ?", id).stream().findFirst();
    }

    public List<Attachment> of(DataUserId owner) {
        return select("where owner = ? order by stored_at desc, attachment", owner.value());
    }

    /** Of several of that owner with the same content, any. */
    public Optional<Attachment> find(DataUserId owner, Sha256 content) {
        return select("where owner = ? and sha256 = ?", owner.value(), content.hex()).stream()
                .findFirst();
    }

    public Path contentOf(Attachment attachment) {
        return contents.placeOf(attachment.content());
    }

    /** Erases that owner's documents of these contents; a content goes from disk once nobody holds it. */
    public void erase(DataUserId owner, Collection<Sha256> erased) {
        for (Sha256 content : erased) {
            inTransaction(connection -> {
                lock(connection, content);
                update(
                        connection,
                        "delete from attachment where owner = ? and sha256 = ?",
                        owner.value(),
                        content.hex());
                if (select(connection, "where sha256 = ?", content.hex()).isEmpty()) {
                    contents.forget(content);
                }
            });
        }
    }

    /** Arrival and erasure of the same content wait for each other, so that neither loses the other's file. */
    private static void lock(Connection connection, Sha256 content) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, content.hex());
            statement.execute();
        }
    }

    private static void refuseTooMany(Connection connection, DataUserId owner) throws SQLException {
        if (select(connection, "where owner = ?", owner.value()).size() >= MOST_FOR_ONE) {
            throw new RuleViolated(AttachmentRule.TOO_MANY_ATTACHMENTS);
        }
    }

    private static void insert(Connection connection, Attachment it) throws SQLException {
        update(
                connection,
                "insert into attachment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.owner().value(),
                it.name(),
                it.type().mediaType(),
                it.content().hex(),
                it.bytes(),
                Timestamp.from(it.storedAt()));
    }

    private List<Attachment> select(String where, String... parameters) {
        try (Connection connection = database.getConnection()) {
            return select(connection, where, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("the attachments cannot be read", e);
        }
    }

    private static List<Attachment> select(Connection connection, String where, String... parameters)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + " from attachment " + where)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<Attachment> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Attachment(
                            rows.getString("attachment"),
                            new DataUserId(rows.getString("owner")),
                            rows.getString("name"),
                            DocumentType.named(rows.getString("media_type")),
                            new Sha256(rows.getString("sha256")),
                            rows.getLong("bytes"),
                            rows.getTimestamp("stored_at").toInstant()));
                }
            }
            return found;
        }
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                work.on(connection);
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the attachments cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
