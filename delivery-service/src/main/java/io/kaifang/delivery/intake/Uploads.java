package io.kaifang.delivery.intake;

import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.permission.Turns;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.Folders;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.personaldata.DetectorsRelease;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a file from the wire to a decided version. One file is checked at a time, which bounds the memory; others wait. */
@ApplicationScoped
public class Uploads {
    private final DataFolder data;
    private final Clock clock;
    private final Jurisdiction jurisdiction;
    private final long limit;
    private final Turns checking = new Turns(1, Duration.ofMinutes(2));

    Uploads(
            DataFolder data,
            Clock clock,
            Jurisdiction jurisdiction,
            @ConfigProperty(name = "kaifang.delivery.largest-file") long limit) {
        this.data = data;
        this.clock = clock;
        this.jurisdiction = jurisdiction;
        this.limit = limit;
    }

    /**
     * What came of a file.
     *
     * @param unnamed what was found in it and its listing's tiering does not name; if anything, it is held
     * @param heldUntil how long it is kept then
     */
    public record Outcome(VersionId version, QualityReport report, List<ContentFinding> unnamed, Instant heldUntil) {
        public Outcome {
            unnamed = List.copyOf(unnamed);
        }

        public boolean isHeld() {
            return report.passed() && !unnamed.isEmpty();
        }
    }

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
            FileCheck.Result result = checking.take(() -> FileCheck.check(
                    file,
                    folder,
                    dataset.columns(),
                    new Expectations(dataset.timeSpan().orElse(null), ChinaTime.dayOf(clock.instant()))));
            Instant heldUntil =
                    clock.instant().plus(jurisdiction.heldDataTerms().kept());
            decide(dataset, version, result, heldUntil, send);
            return new Outcome(
                    version,
                    result.report(),
                    dataset.coverage().uncovered(ProtectedContent.in(result.findings())),
                    heldUntil);
        } finally {
            if (Files.exists(folder.path())) {
                Folders.delete(folder.path());
            }
        }
    }

    private void decide(
            Dataset dataset,
            VersionId version,
            FileCheck.Result result,
            Instant heldUntil,
            Consumer<HandInVersion> send)
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
                    outcome(dataset, result, folder, heldUntil),
                    clock.instant()));
            decided = true;
        } finally {
            if (!decided) {
                Folders.delete(folder.path());
            }
        }
    }

    private static HandInVersion.Outcome outcome(
            Dataset dataset, FileCheck.Result result, VersionFolder folder, Instant heldUntil) throws IOException {
        return result.report().passed()
                ? new HandInVersion.Outcome.Passed(
                        folder.columns().names(),
                        digest(folder.csv()),
                        result.sampleRows(),
                        digest(folder.sample()),
                        ProtectedContent.in(result.findings()),
                        DetectorsRelease.CURRENT,
                        dataset.coverage(),
                        heldUntil)
                : new HandInVersion.Outcome.Failed();
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Sha256.of(digest);
    }
}
