package io.kaifang.agreement.violation;

import io.kaifang.contracts.agreement.ActingBody;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where a recorded violation stands. */
public sealed interface Violation {

    /** Nothing was recorded. */
    record Unknown() implements Violation {}

    /** Was recorded, whatever became of it. */
    sealed interface Known extends Violation {
        ViolationCase of();

        Known with(ViolationCase of);
    }

    /** Recorded; access is as it was. */
    record Recorded(ViolationCase of) implements Known {
        @Override
        public Known with(ViolationCase changed) {
            return new Recorded(changed);
        }
    }

    /**
     * Access goes on at a lower rate.
     *
     * @param last what each body did last; under the authority what was done before bodies were told apart
     */
    record Restricted(ViolationCase of, Map<ActingBody, MeasureTaken> last) implements Known {
        public Restricted {
            last = Map.copyOf(last);
        }

        @Override
        public Known with(ViolationCase changed) {
            return new Restricted(changed, last);
        }
    }

    /** Access ended because of it. */
    record Closed(ViolationCase of) implements Known {
        @Override
        public Known with(ViolationCase changed) {
            return new Closed(changed);
        }
    }

    /** The authority took the record back. */
    record Lifted(ViolationCase of, Instant at) implements Known {
        @Override
        public Known with(ViolationCase changed) {
            return new Lifted(changed, at);
        }
    }

    static Violation evolve(Violation before, AgreementEvent event) {
        return switch (event) {
            case ViolationRecorded e -> new Recorded(ViolationCase.of(e));
            case MeasureTaken e ->
                switch (e.measure()) {
                    case RESTRICT -> before.restricted(e);
                    case CLOSE -> before.closed();
                };
            case MeasureLifted e -> before.raised(e);
            case StatementOnViolationMade e -> before.changed(known -> known.statedBy(e.body()));
            case ViolationPublished e -> before.changed(known -> known.published(e));
            case ViolationContentErased _ -> before.changed(ViolationCase::erased);
            case ViolationLifted e -> before.lifted(e.at());
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

    private Violation changed(UnaryOperator<ViolationCase> change) {
        return switch (this) {
            case Known known -> known.with(change.apply(known.of()));
            case Unknown unknown -> unknown;
        };
    }

    private Violation restricted(MeasureTaken measure) {
        return switch (this) {
            case Recorded r -> new Restricted(r.of(), Map.of(taker(measure), measure));
            case Restricted r -> {
                Map<ActingBody, MeasureTaken> more = new HashMap<>(r.last());
                more.put(taker(measure), measure);
                yield new Restricted(r.of(), more);
            }
            case Unknown _, Closed _, Lifted _ -> this;
        };
    }

    private Violation raised(MeasureLifted lifted) {
        return switch (this) {
            case Restricted r -> {
                Map<ActingBody, MeasureTaken> rest = new HashMap<>(r.last());
                rest.remove(lifted.body());
                rest.remove(ActingBody.AUTHORITY);
                yield lifted.restricted() ? new Restricted(r.of(), rest) : new Recorded(r.of());
            }
            case Unknown _, Recorded _, Closed _, Lifted _ -> this;
        };
    }

    private Violation closed() {
        return switch (this) {
            case Recorded r -> new Closed(r.of());
            case Restricted r -> new Closed(r.of());
            case Unknown _, Closed _, Lifted _ -> this;
        };
    }

    private Violation lifted(Instant at) {
        return switch (this) {
            case Known known -> new Lifted(known.of(), at);
            case Unknown unknown -> unknown;
        };
    }

    private static ActingBody taker(MeasureTaken measure) {
        return measure.body() == null ? ActingBody.AUTHORITY : measure.body();
    }
}
