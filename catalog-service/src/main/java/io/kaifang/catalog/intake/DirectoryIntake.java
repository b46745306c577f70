package io.kaifang.catalog.intake;

import io.kaifang.catalog.directory.ImportResourceDirectory;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/** Takes a directory in: streamed to a file while it is digested, checked row by row, kept whole or not at all. */
@ApplicationScoped
public class DirectoryIntake {
    private final DirectoryStore store;
    private final Clock clock;

    @Inject
    DirectoryIntake(DirectoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a directory.
     *
     * @return the command that tells the world of it
     * @throws RuleViolated with every fault, if it cannot be read
     * @throws IOException if the stream breaks
     */
    public ImportResourceDirectory take(AgencyId agency, InputStream csv) throws IOException {
        Path file = Files.createTempFile("kaifang-directory-", ".csv");
        try {
            Sha256 content = copy(csv, file);
            return new ImportResourceDirectory(agency, keep(agency, content, file), content, clock.instant());
        } finally {
            Files.delete(file);
        }
    }

    private long keep(AgencyId agency, Sha256 content, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DirectoryEntries entries = store.begin(agency, content)) {
            List<Fault> faults = DirectoryFile.read(in, entries::add);
            if (!faults.isEmpty()) {
                throw new RuleViolated(CatalogRule.DIRECTORY_IS_NOT_READABLE, faults);
            }
            return entries.keep();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static Sha256 copy(InputStream csv, Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                csv.transferTo(out);
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
