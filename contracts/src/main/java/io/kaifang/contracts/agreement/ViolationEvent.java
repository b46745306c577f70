package io.kaifang.contracts.agreement;

import io.kaifang.contracts.EventType;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.StatementId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about the record of a violation (Art. 31). */
public sealed interface ViolationEvent extends AgreementEvent {
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
            implements ViolationEvent {
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
            implements ViolationEvent {}

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
            implements ViolationEvent {}

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
            implements ViolationEvent {}

    /** Facts, evidence and statements of a violation were erased; that they were there stays. */
    @EventType(name = "io.kaifang.agreement.violation-content-erased")
    record ViolationContentErased(
            ViolationId violation, @Nullable AgreementId agreement, ActorId by, ErasureGround ground, Instant at)
            implements ViolationEvent {}
}
