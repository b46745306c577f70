package io.kaifang.delivery.dataset;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;

/**
 * Hand in data whose quality was checked (Art. 16): received and released with a sample, or received and rejected, in one step, so
 * that a version is never half there.
 *
 * @param content digest of what was sent
 * @param encoding that the whole file is in
 */
public record HandInVersion(
        ListingId listing,
        VersionId version,
        AgencyId agency,
        Sha256 content,
        long bytes,
        String encoding,
        QualitySummary quality,
        Outcome outcome,
        Instant at)
        implements Command<VersionId, DatasetVersion> {

    /** What the checks came to. */
    public sealed interface Outcome {
        record Failed() implements Outcome {}

        /**
         * The checks passed.
         *
         * @param fields of the released rows, in order
         * @param released digest of the released rows
         * @param sample digest of the sample (Art. 22)
         */
        record Passed(List<String> fields, Sha256 released, long sampleRows, Sha256 sample) implements Outcome {
            public Passed {
                fields = List.copyOf(fields);
            }
        }
    }

    @Override
    public VersionId target() {
        return version;
    }

    @Override
    public List<DeliveryEvent> decide(DatasetVersion current) {
        return switch (current) {
            case DatasetVersion.Unknown _ -> handIn();
            case DatasetVersion.Received _, DatasetVersion.Rejected _, DatasetVersion.Released _ ->
                throw new RuleViolated(DeliveryRule.VERSION_IS_FINAL);
        };
    }

    private List<DeliveryEvent> handIn() {
        VersionReceived received = new VersionReceived(listing, version, agency, content, bytes, encoding, at);
        return switch (outcome) {
            case Outcome.Failed _ -> List.of(received, new VersionRejected(listing, version, agency, quality, at));
            case Outcome.Passed passed ->
                List.of(
                        received,
                        new VersionReleased(listing, version, agency, passed.fields(), passed.released(), quality, at),
                        new SampleMade(listing, version, passed.sampleRows(), passed.sample(), at));
        };
    }
}
