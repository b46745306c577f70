package io.kaifang.catalog.directory.intake;

import io.kaifang.catalog.directory.ImportResourceDirectory;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;

/** Imports a directory: copies it to a file to know its digest, checks it row by row, and stores it whole or not at all. */
@ApplicationScoped
public class DirectoryImport {
    private final DirectoryStore store;
    private final Clock clock;

    DirectoryImport(DirectoryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Stores a directory.
     *
     * @return the command that makes it known
     * @throws RuleViolated with every fault, if it cannot be read
     * @throws IOException if the stream breaks
     */
    public ImportResourceDirectory take(AgencyId agency, InputStream csv) throws IOException {
        Path file = Files.createTempFile("kaifang-directory-", ".csv");
        try {
            Sha256 content = copy(csv, file);
            return new ImportResourceDirectory(agency, store(agency, content, file), content, clock.instant());
        } finally {
            Files.delete(file);
        }
    }

    private long store(AgencyId agency, Sha256 content, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return store.store(agency, content, entries -> {
                List<Fault> faults = DirectoryFile.read(in, entries);
                if (!faults.isEmpty()) {
                    throw new RuleViolated(CatalogRule.DIRECTORY_IS_NOT_READABLE, faults);
                }
            });
        }
    }

    private static Sha256 copy(InputStream csv, Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        Files.copy(new DigestInputStream(csv, digest), file, StandardCopyOption.REPLACE_EXISTING);
        return Sha256.of(digest);
    }
}
