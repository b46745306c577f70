package io.kaifang.accessrequest.attachment;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.DataUserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The uploaded documents: who owns which, and where its content lies. Blocks: not for the event loop. */
@ApplicationScoped
public class Attachments {
    private static final int MOST_FOR_ONE = 200;
    private static final String COLUMNS = "attachment, owner, name, media_type, sha256, bytes, stored_at";

    private final Sql sql;
    private final ContentStore contents;
    private final Clock clock;

    Attachments(DataSource database, ContentStore contents, Clock clock) {
        this.sql = Sql.of(database);
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Stores a document.
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
            sql.<IOException>inTransaction(transaction -> {
                refuseTooMany(transaction, owner);
                lock(transaction, attachment.content());
                insert(transaction, attachment);
                contents.keep(incoming);
            });
            return attachment;
        }
    }

    public Optional<Attachment> find(String id) {
        return select(sql, "where attachment = ?", id).stream().findFirst();
    }

    public List<Attachment> of(DataUserId owner) {
        return select(sql, "where owner = ? order by stored_at desc, attachment", owner.value());
    }

    /** Of several of that owner with the same content, any. */
    public Optional<Attachment> find(DataUserId owner, Sha256 content) {
        return select(sql, "where owner = ? and sha256 = ?", owner.value(), content.hex()).stream()
                .findFirst();
    }

    public Path contentOf(Attachment attachment) {
        return contents.placeOf(attachment.content());
    }

    /** Erases that owner's documents of this content; it goes from disk once nobody has a document with it. */
    public void erase(DataUserId owner, Sha256 content) throws IOException {
        sql.<IOException>inTransaction(transaction -> {
            lock(transaction, content);
            transaction.update("delete from attachment where owner = ? and sha256 = ?", owner.value(), content.hex());
            if (select(transaction, "where sha256 = ?", content.hex()).isEmpty()) {
                contents.delete(content);
            }
        });
    }

    /** Arrival and erasure of the same content wait for each other, so that neither loses the other's file. */
    private static void lock(Sql transaction, Sha256 content) {
        transaction.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", content.hex());
    }

    private static void refuseTooMany(Sql transaction, DataUserId owner) {
        if (select(transaction, "where owner = ?", owner.value()).size() >= MOST_FOR_ONE) {
            throw new RuleViolated(AttachmentRule.TOO_MANY_ATTACHMENTS);
        }
    }

    private static void insert(Sql transaction, Attachment it) {
        transaction.update(
                "insert into attachment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.owner().value(),
                it.name(),
                it.type().mediaType(),
                it.content().hex(),
                it.bytes(),
                it.storedAt());
    }

    private static List<Attachment> select(Sql sql, String where, Object... parameters) {
        return sql.query("select " + COLUMNS + " from attachment " + where, Attachments::read, parameters);
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getString("attachment"),
                new DataUserId(row.getString("owner")),
                row.getString("name"),
                DocumentType.named(row.getString("media_type")),
                new Sha256(row.getString("sha256")),
                row.getLong("bytes"),
                row.getTimestamp("stored_at").toInstant());
    }
}
