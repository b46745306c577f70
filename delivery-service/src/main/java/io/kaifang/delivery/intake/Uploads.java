package io.kaifang.delivery.intake;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.permission.Turns;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.Folders;
import io.kaifang.delivery.store.VersionFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a file from the wire to a decided version. One file is checked at a time, which bounds the memory; others wait. */
@ApplicationScoped
public class Uploads {
    private final DataFolder data;
    private final Clock clock;
    private final long limit;
    private final Turns checking = new Turns(1, Duration.ofMinutes(2));

    Uploads(DataFolder data, Clock clock, @ConfigProperty(name = "kaifang.delivery.largest-file") long limit) {
        this.data = data;
        this.clock = clock;
        this.limit = limit;
    }

    /** What came of a file. */
    public record Outcome(VersionId version, QualityReport report) {}

    /**
     * Takes a file in. Nothing stays of one that is refused; of one that failed the checks its report stays.
     *
     * @param send sends the decision
     * @throws RuleViolated if the file could not even be checked
     */
    public Outcome take(Dataset dataset, InputStream sent, Consumer<HandInVersion> send) throws IOException {
        VersionId version = new VersionId("v-" + UUID.randomUUID());
        VersionFolder folder = data.incoming(version);
        try {
            ReceivedFile file = ReceivedFile.receive(sent, folder, limit);
            FileCheck.Result result = checking.take(() -> FileCheck.check(file, folder, dataset.columns()));
            decide(dataset, version, result, send);
            return new Outcome(version, result.report());
        } finally {
            if (Files.exists(folder.path())) {
                Folders.delete(folder.path());
            }
        }
    }

    private void decide(Dataset dataset, VersionId version, FileCheck.Result result, Consumer<HandInVersion> send)
            throws IOException {
        VersionFolder folder = data.place(dataset.listing(), version);
        boolean decided = false;
        try {
            send.accept(new HandInVersion(
                    dataset.listing(),
                    version,
                    dataset.agency(),
                    result.content(),
                    result.bytes(),
                    result.report().encoding(),
                    result.report().summary(),
                    outcome(result, folder),
                    clock.instant()));
            decided = true;
        } finally {
            if (!decided) {
                Folders.delete(folder.path());
            }
        }
    }

    private static HandInVersion.Outcome outcome(FileCheck.Result result, VersionFolder folder) throws IOException {
        return result.report().passed()
                ? new HandInVersion.Outcome.Passed(
                        folder.columns().names(), digest(folder.csv()), result.sampleRows(), digest(folder.sample()))
                : new HandInVersion.Outcome.Failed();
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Sha256.of(digest);
    }
}
