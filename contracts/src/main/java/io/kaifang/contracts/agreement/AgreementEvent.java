package io.kaifang.contracts.agreement;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.personal.ErasedV1ToV2;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about agreements, reports, violations and measures (Art. 20, 29 to 31). */
@EventsOf("agreement")
public sealed interface AgreementEvent extends DomainEvent {

    /** Belongs to the history of an agreement. */
    sealed interface OfAgreement extends AgreementEvent {
        AgreementId agreement();

        @Override
        default Subject subject() {
            return agreement().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(agreement());
        }
    }

    /**
     * The text was drawn from conditions and application, and cannot change: the template fills in nothing but what stands
     * here, so whoever has the template can draw the same text again and compare its digest.
     */
    @EventType(name = "io.kaifang.agreement.agreement-drawn")
    record AgreementDrawn(
            AgreementId agreement,
            ApplicationId application,
            ListingId listing,
            String listingTitle,
            AgencyId agency,
            DataUserId user,
            AgreementTerms terms,
            boolean reviewedByAuthority,
            String template,
            Sha256 text,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(agreement, application, listing, agency, user);
        }
    }

    /** A party signed the text; the platform's key signed that it did. */
    @EventType(name = "io.kaifang.agreement.agreement-signed")
    record AgreementSigned(
            AgreementId agreement, Party party, ActorId signer, Sha256 text, String keyId, String signature, Instant at)
            implements OfAgreement {}

    /** The authority found nothing against it, where policy asks for that. */
    @EventType(name = "io.kaifang.agreement.agreement-passed-review")
    record AgreementPassedReview(AgreementId agreement, ActorId by, Instant at) implements OfAgreement {}

    /** The authority refused it, with every reason. */
    @EventType(name = "io.kaifang.agreement.agreement-failed-review")
    record AgreementFailedReview(AgreementId agreement, List<Text> reasons, ActorId by, Instant at)
            implements OfAgreement {
        public AgreementFailedReview {
            reasons = List.copyOf(reasons);
        }
    }

    /** Data may flow from then, until then. */
    @EventType(name = "io.kaifang.agreement.agreement-entered-into-force")
    record AgreementEnteredIntoForce(
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            AgreementTerms terms,
            Instant from,
            Instant until,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(agreement, listing, agency, user);
        }
    }

    /** Data may flow no more under it. */
    @EventType(name = "io.kaifang.agreement.agreement-ended")
    record AgreementEnded(AgreementId agreement, ListingId listing, DataUserId user, AgreementEnd cause, Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(agreement, listing, user);
        }
    }

    /** The data user reported use (Art. 29). */
    @EventType(name = "io.kaifang.agreement.usage-reported")
    record UsageReported(
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            ReportId report,
            long calls,
            Commitment content,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(agreement, report, user);
        }
    }

    /** Somebody reported unlawful use (Art. 30). */
    @EventType(name = "io.kaifang.agreement.misuse-reported")
    record MisuseReported(
            ReportId report, ListingId listing, @Nullable AgreementId agreement, Commitment content, Instant at)
            implements AgreementEvent {
        @Override
        public Subject subject() {
            return report.subject();
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(report, listing);
        }
    }

    /** What a person wrote in a report was erased; that it was reported stays. */
    @EventType(name = "io.kaifang.agreement.report-content-erased", version = 2, liftedBy = ErasedV1ToV2.class)
    record ReportContentErased(ReportId report, ActorId by, ErasureGround ground, Instant at)
            implements AgreementEvent {
        @Override
        public Subject subject() {
            return report.subject();
        }
    }

    /** The authority recorded a violation (Art. 31). */
    @EventType(name = "io.kaifang.agreement.violation-recorded")
    record ViolationRecorded(
            ViolationId violation,
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            ViolationKind kind,
            @Nullable ReportId report,
            ActorId by,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(violation, agreement, user);
        }
    }

    /** What followed the violation; published or not (Art. 31). */
    @EventType(name = "io.kaifang.agreement.measure-taken")
    record MeasureTaken(
            ViolationId violation,
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            MeasureKind measure,
            Text reason,
            boolean published,
            ActorId by,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(violation, agreement, user);
        }
    }
}
