package io.kaifang.agreement.violation;

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

/** Where a recorded violation stands. */
public sealed interface Violation {

    /** Nothing was recorded. */
    record Unknown() implements Violation {}

    /** Recorded; access is as it was. */
    record Recorded(ViolationRecorded facts) implements Violation {}

    /** Access goes on at a lower rate. */
    record Restricted(ViolationRecorded facts, MeasureTaken last) implements Violation {}

    /** Access ended because of it. */
    record Closed(ViolationRecorded facts) implements Violation {}

    static Violation evolve(Violation before, AgreementEvent event) {
        return switch (event) {
            case ViolationRecorded e -> new Recorded(e);
            case MeasureTaken e ->
                switch (e.measure()) {
                    case RESTRICT -> before.restricted(e);
                    case CLOSE -> before.closed();
                };
            case AgreementDrawn _,
                    AgreementSigned _,
                    AgreementPassedReview _,
                    AgreementFailedReview _,
                    AgreementEnteredIntoForce _,
                    AgreementEnded _,
                    UsageReported _,
                    MisuseReported _,
                    ReportContentErased _ -> before;
        };
    }

    private Violation restricted(MeasureTaken measure) {
        return switch (this) {
            case Recorded r -> new Restricted(r.facts(), measure);
            case Restricted r -> new Restricted(r.facts(), measure);
            case Unknown _, Closed _ -> this;
        };
    }

    private Violation closed() {
        return switch (this) {
            case Recorded r -> new Closed(r.facts());
            case Restricted r -> new Closed(r.facts());
            case Unknown _, Closed _ -> this;
        };
    }
}
