package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_BE_ABOUT_IT;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record a breach by a data user (Art. 31), with facts and evidence; one may come to light after the end.
 *
 * @param report that it rests on, if any
 * @param facts commitment to facts and evidence
 */
public record RecordViolation(
        ViolationId violation,
        Against against,
        ViolationKind kind,
        @Nullable ReportId report,
        Commitment facts,
        ActorId by,
        Instant at)
        implements Command<ViolationBasis.Key, ViolationBasis> {

    /** Whose violation it is. */
    public sealed interface Against {
        /** Of the user of an agreement that is or was in force. */
        record UnderAgreement(AgreementId agreement) implements Against {}

        /** Of a user without one: data taken by unlawful means, or data that are open to everybody. */
        record WithoutAgreement(DataUserId user, ListingId listing, AgencyId agency) implements Against {}
    }

    @Override
    public ViolationBasis.Key target() {
        return new ViolationBasis.Key(
                violation,
                switch (against) {
                    case Against.UnderAgreement(AgreementId agreement) -> agreement;
                    case Against.WithoutAgreement _ -> null;
                },
                report);
    }

    @Override
    public List<AgreementEvent> decide(ViolationBasis current) {
        if (current.recorded().contains(violation)) {
            return List.of(); // recording twice changes nothing
        }
        ViolationRecorded recorded = switch (against) {
            case Against.UnderAgreement(AgreementId agreement) ->
                under(agreement, current.agreement().drawnAndOnceInForce());
            case Against.WithoutAgreement(DataUserId user, ListingId listing, AgencyId agency) ->
                recorded(null, listing, agency, user);
        };
        mustRestOnAReportAboutIt(recorded, current);
        return List.of(recorded);
    }

    private ViolationRecorded under(AgreementId agreement, Agreement.Drawn drawn) {
        return recorded(agreement, drawn.listing(), drawn.agency(), drawn.user());
    }

    private ViolationRecorded recorded(
            @Nullable AgreementId agreement, ListingId listing, AgencyId agency, DataUserId user) {
        return new ViolationRecorded(violation, agreement, listing, agency, user, kind, report, facts, by, at);
    }

    private static void mustRestOnAReportAboutIt(ViolationRecorded recorded, ViolationBasis current) {
        ReportId named = recorded.report();
        if (named == null) {
            return;
        }
        ViolationBasis.Filed filed = current.reports().get(named);
        if (filed == null) {
            throw new RuleViolated(REPORT_MUST_EXIST);
        }
        if (!filed.isAbout(recorded.listing(), recorded.agreement())) {
            throw new RuleViolated(REPORT_MUST_BE_ABOUT_IT);
        }
    }
}
