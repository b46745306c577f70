package io.kaifang.agreement.violation;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureLifted;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.ViolationEvent.StatementOnViolationMade;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationContentErased;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationPublished;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a violation may rest on, so that it is recorded once and names nothing that is not there.
 *
 * @param agreement under which it is recorded; unknown if there is none
 * @param reports that were filed, and what about
 * @param recorded violations
 */
public record ViolationBasis(Agreement agreement, Map<ReportId, Filed> reports, Set<ViolationId> recorded) {
    public static final ViolationBasis NOTHING = new ViolationBasis(new Agreement.Unknown(), Map.of(), Set.of());

    /** What a violation is recorded about. */
    public record Key(
            ViolationId violation,
            @Nullable AgreementId agreement,
            @Nullable ReportId report) {

        /** What happened about any of them. */
        public Sourcing sources() {
            Sourcing sources = Sourcing.tagged(violation.tag());
            if (agreement != null) {
                sources = sources.or(Sourcing.tagged(agreement.tag()));
            }
            if (report != null) {
                sources = sources.or(Sourcing.tagged(report.tag()));
            }
            return sources;
        }
    }

    /** What a report is about. */
    public record Filed(ListingId listing, @Nullable AgreementId agreement) {
        boolean isAbout(ListingId that, @Nullable AgreementId under) {
            return listing.equals(that) && (agreement == null || agreement.equals(under));
        }
    }

    public ViolationBasis {
        reports = Map.copyOf(reports);
        recorded = Set.copyOf(recorded);
    }

    public static ViolationBasis evolve(ViolationBasis before, AgreementEvent event) {
        Agreement agreement = Agreement.evolve(before.agreement, event);
        return switch (event) {
            case UsageReported e -> before.filed(e.report(), new Filed(e.listing(), e.agreement()));
            case MisuseReported e -> before.filed(e.report(), new Filed(e.listing(), e.agreement()));
            case ViolationRecorded e -> before.recorded(e.violation());
            case AgreementDrawn _,
                    AgreementSigned _,
                    AgreementPassedReview _,
                    AgreementFailedReview _,
                    AgreementEnteredIntoForce _,
                    AgreementEnded _,
                    ReportContentErased _,
                    StatementOnViolationMade _,
                    ViolationPublished _,
                    ViolationLifted _,
                    ViolationContentErased _,
                    MeasureTaken _,
                    MeasureLifted _ -> new ViolationBasis(agreement, before.reports, before.recorded);
        };
    }

    private ViolationBasis filed(ReportId report, Filed about) {
        Map<ReportId, Filed> more = new HashMap<>(reports);
        more.put(report, about);
        return new ViolationBasis(agreement, more, recorded);
    }

    private ViolationBasis recorded(ViolationId violation) {
        Set<ViolationId> more = new HashSet<>(recorded);
        more.add(violation);
        return new ViolationBasis(agreement, reports, more);
    }
}
