package io.kaifang.local.torture;

import io.kaifang.local.torture.StoredEvents.Stored;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which events stand in the ledger. It takes none twice: what identifies an event is unique in it. */
final class TheLedger {
    private static final int IDENTITY_BYTES = 16;

    private final StoredEvents databases;

    TheLedger(StoredEvents databases) {
        this.databases = databases;
    }

    /** The events that it lacks. */
    List<Stored> lacking(Collection<List<Stored>> stored) throws SQLException {
        Set<UUID> entries = new HashSet<>(
                databases.query("audit", "select identity from ledger_entry", row -> row.getObject(1, UUID.class)));
        return stored.stream()
                .flatMap(List::stream)
                .filter(event -> !entries.contains(identity(event)))
                .toList();
    }

    private static UUID identity(Stored event) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(event.service().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            byte[] hash = sha256.digest(event.id().getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash, 0, IDENTITY_BYTES);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
