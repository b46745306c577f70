package io.kaifang.contracts.delivery;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Facts about data: versions, samples, grants and use (Art. 16, 17, 21, 22). */
@EventsOf("delivery")
public sealed interface DeliveryEvent extends DomainEvent {

    /** Belongs to the history of the listing that a version is of. */
    sealed interface OfVersion extends DeliveryEvent {
        ListingId listing();

        VersionId version();

        @Override
        default Subject subject() {
            return listing().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(listing(), version());
        }
    }

    /** Belongs to the history of a grant. */
    sealed interface OfGrant extends DeliveryEvent {
        GrantId grant();

        AgreementId agreement();

        @Override
        default Subject subject() {
            return grant().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(grant(), agreement());
        }
    }

    /** An agency handed in data. */
    @EventType(name = "io.kaifang.delivery.version-received")
    record VersionReceived(
            ListingId listing,
            VersionId version,
            AgencyId agency,
            Sha256 content,
            long bytes,
            String encoding,
            Instant at)
            implements OfVersion {}

    /** The quality checks refused them. */
    @EventType(name = "io.kaifang.delivery.version-rejected")
    record VersionRejected(ListingId listing, VersionId version, AgencyId agency, QualitySummary quality, Instant at)
            implements OfVersion {}

    /** They passed, and this is the version that readers get. */
    @EventType(name = "io.kaifang.delivery.version-released")
    record VersionReleased(
            ListingId listing,
            VersionId version,
            AgencyId agency,
            List<String> fields,
            Sha256 content,
            QualitySummary quality,
            Instant at)
            implements OfVersion {
        public VersionReleased {
            fields = List.copyOf(fields);
        }
    }

    /** An extract that mirrors the whole, free to all (Art. 22). */
    @EventType(name = "io.kaifang.delivery.sample-made")
    record SampleMade(ListingId listing, VersionId version, long rows, Sha256 content, Instant at)
            implements OfVersion {}

    /** Access as agreed, and no further. */
    @EventType(name = "io.kaifang.delivery.grant-opened")
    record GrantOpened(
            GrantId grant,
            AgreementId agreement,
            ListingId listing,
            DataUserId user,
            List<String> fields,
            Set<DeliveryWay> ways,
            RateLimit rate,
            Instant from,
            Instant until,
            Instant at)
            implements OfGrant {
        public GrantOpened {
            fields = List.copyOf(fields);
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(grant, agreement, listing, user);
        }
    }

    /** Access goes on at a lower rate. */
    @EventType(name = "io.kaifang.delivery.grant-restricted")
    record GrantRestricted(GrantId grant, AgreementId agreement, RateLimit rate, Instant at) implements OfGrant {}

    /** Access ended. */
    @EventType(name = "io.kaifang.delivery.grant-closed")
    record GrantClosed(GrantId grant, AgreementId agreement, ListingId listing, GrantClosure cause, Instant at)
            implements OfGrant {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(grant, agreement, listing);
        }
    }

    /** A batch of recorded accesses: its Merkle root, sequence numbers and totals. */
    @EventType(name = "io.kaifang.delivery.access-batch-closed")
    record AccessBatchClosed(
            String batch,
            Sha256 root,
            long firstSequence,
            long lastSequence,
            long rows,
            long bytes,
            long refused,
            Instant at)
            implements DeliveryEvent {
        @Override
        public Subject subject() {
            return new Subject("access-batch", batch);
        }
    }
}
