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
import io.kaifang.contracts.id.StatementId;
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
     *
     * @param names what the text calls agency and fields; null for template 1, which calls them by their codes
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
            Instant at,
            @Nullable AgreementNames names)
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

    /** Belongs to the history of a violation. */
    sealed interface OfViolation extends AgreementEvent {
        ViolationId violation();

        /** Under which it happened, if there is one; told with each event, so that all of them keep their order. */
        @Nullable
        AgreementId agreement();

        @Override
        default Subject subject() {
            AgreementId under = agreement();
            return under == null ? violation().subject() : under.subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(violation());
        }
    }

    /**
     * The authority recorded a violation (Art. 31). Since version 2 it may be one without an agreement.
     *
     * @param facts commitment to facts and evidence, which lie where they can be erased; null in version 1
     */
    @EventType(name = "io.kaifang.agreement.violation-recorded", version = 2, liftedBy = ViolationRecordedV1ToV2.class)
    record ViolationRecorded(
            ViolationId violation,
            @Nullable AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            ViolationKind kind,
            @Nullable ReportId report,
            @Nullable Commitment facts,
            ActorId by,
            Instant at)
            implements OfViolation {
        @Override
        public Set<Tag> tags() {
            return agreement == null
                    ? EntityId.tags(violation, listing, user)
                    : EntityId.tags(violation, agreement, user);
        }
    }

    /** Data centre or agency had its say on a violation, or the data user was heard; what was said lies where it can be erased. */
    @EventType(name = "io.kaifang.agreement.statement-on-violation-made")
    record StatementOnViolationMade(
            ViolationId violation,
            @Nullable AgreementId agreement,
            StatementId statement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            ActingBody body,
            Stance stance,
            Commitment content,
            ActorId by,
            Instant at)
            implements OfViolation {}

    /**
     * A violation is shown to everybody (Art. 31).
     *
     * @param named the legal person whose it is; null for a natural person, who is never named
     */
    @EventType(name = "io.kaifang.agreement.violation-published")
    record ViolationPublished(
            ViolationId violation,
            @Nullable AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            @Nullable LegalPerson named,
            ActingBody body,
            ActorId by,
            Instant at)
            implements OfViolation {}

    /** The authority took the record back: it was no violation, or it is made good. Nobody is shown it any more as one. */
    @EventType(name = "io.kaifang.agreement.violation-lifted")
    record ViolationLifted(
            ViolationId violation,
            @Nullable AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            Text reason,
            ActorId by,
            Instant at)
            implements OfViolation {}

    /** Facts, evidence and statements of a violation were erased; that they were there stays. */
    @EventType(name = "io.kaifang.agreement.violation-content-erased")
    record ViolationContentErased(
            ViolationId violation, @Nullable AgreementId agreement, ActorId by, ErasureGround ground, Instant at)
            implements OfViolation {}

    /**
     * What followed the violation; published or not (Art. 31).
     *
     * @param body in which duty it was taken; null where that was not asked yet
     */
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
            Instant at,
            @Nullable ActingBody body)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(violation, agreement, user);
        }
    }

    /**
     * A body ended the restriction that it had imposed after a violation.
     *
     * @param restricted whether another body's restriction after the same violation goes on
     */
    @EventType(name = "io.kaifang.agreement.measure-lifted")
    record MeasureLifted(
            ViolationId violation,
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            Text reason,
            boolean restricted,
            ActingBody body,
            ActorId by,
            Instant at)
            implements OfAgreement {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(violation, agreement, user);
        }
    }
}
