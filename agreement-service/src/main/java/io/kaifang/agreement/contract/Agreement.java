package io.kaifang.agreement.contract;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Where an agreement stands (Art. 20). */
public sealed interface Agreement {

    /** Nothing was drawn. */
    record Unknown() implements Agreement {}

    /** The text lies ready; who has signed so far, by party. */
    record AwaitingSignatures(Drawn drawn, Map<Party, ActorId> signed) implements Agreement {
        public AwaitingSignatures {
            signed = Map.copyOf(signed);
        }
    }

    /** Both have signed; the authority has the word. */
    record AwaitingReview(Drawn drawn) implements Agreement {}

    /** The authority said no. */
    record Rejected(Drawn drawn) implements Agreement {}

    /** Data may flow. */
    record InForce(Drawn drawn, Instant until) implements Agreement {}

    /** It came to an end after it was in force. */
    record Ended(Drawn drawn) implements Agreement {}

    /** The data user gave it up, or its listing went, before it came into force. */
    record Abandoned(Drawn drawn) implements Agreement {}

    /** What stands in the agreement from its first day. */
    record Drawn(
            AgreementId agreement,
            ListingId listing,
            AgencyId agency,
            DataUserId user,
            AgreementTerms terms,
            boolean reviewedByAuthority,
            Sha256 text) {

        AgreementEnteredIntoForce enterIntoForce(Instant at) {
            return new AgreementEnteredIntoForce(
                    agreement,
                    listing,
                    agency,
                    user,
                    terms,
                    at,
                    at.plus(terms.use().term()),
                    at);
        }
    }

    /**
     * What stands in an agreement under which data may flow, or flowed.
     *
     * @throws RuleViolated if it never came into force
     */
    default Drawn drawnAndOnceInForce() {
        return switch (this) {
            case InForce inForce -> inForce.drawn();
            case Ended ended -> ended.drawn();
            case Unknown _ -> throw new RuleViolated(AgreementRule.AGREEMENT_MUST_EXIST);
            case AwaitingSignatures _, AwaitingReview _, Rejected _, Abandoned _ ->
                throw new RuleViolated(AgreementRule.AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE);
        };
    }

    static Agreement evolve(Agreement before, AgreementEvent event) {
        return switch (event) {
            case AgreementDrawn e ->
                new AwaitingSignatures(
                        new Drawn(
                                e.agreement(),
                                e.listing(),
                                e.agency(),
                                e.user(),
                                e.terms(),
                                e.reviewedByAuthority(),
                                e.text()),
                        Map.of());
            case AgreementSigned e -> before.signedBy(e.party(), e.signer());
            case AgreementPassedReview _ -> before;
            case AgreementFailedReview _ -> new Rejected(before.drawn());
            case AgreementEnteredIntoForce e -> new InForce(before.drawn(), e.until());
            case AgreementEnded _ -> before.ended();
            case UsageReported _, MisuseReported _, ReportContentErased _, ViolationRecorded _, MeasureTaken _ ->
                before;
        };
    }

    /** What was drawn; nothing else can follow upon nothing. */
    default Drawn drawn() {
        throw new IllegalStateException("no agreement was drawn before this event");
    }

    private Agreement signedBy(Party party, ActorId signer) {
        Map<Party, ActorId> signed =
                new HashMap<>(this instanceof AwaitingSignatures waiting ? waiting.signed() : Map.of());
        signed.put(party, signer);
        return signed.size() == Party.values().length && drawn().reviewedByAuthority()
                ? new AwaitingReview(drawn())
                : new AwaitingSignatures(drawn(), signed);
    }

    private Agreement ended() {
        return switch (this) {
            case InForce inForce -> new Ended(inForce.drawn());
            case Ended ended -> ended;
            case Unknown _, AwaitingSignatures _, AwaitingReview _, Rejected _, Abandoned _ -> new Abandoned(drawn());
        };
    }
}
