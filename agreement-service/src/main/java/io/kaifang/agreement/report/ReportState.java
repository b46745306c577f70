package io.kaifang.agreement.report;

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

/** Where a report stands: its content lies in an erasable table, the fact that it was filed stays. */
public sealed interface ReportState {

    record Unknown() implements ReportState {}

    record Filed() implements ReportState {}

    record Erased() implements ReportState {}

    static ReportState evolve(ReportState before, AgreementEvent event) {
        return switch (event) {
            case UsageReported _, MisuseReported _ -> new Filed();
            case ReportContentErased _ -> new Erased();
            case AgreementDrawn _,
                    AgreementSigned _,
                    AgreementPassedReview _,
                    AgreementFailedReview _,
                    AgreementEnteredIntoForce _,
                    AgreementEnded _,
                    ViolationRecorded _,
                    MeasureTaken _ -> before;
        };
    }
}
