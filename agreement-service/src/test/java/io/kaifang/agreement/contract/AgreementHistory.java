package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.THE_AGENCY;
import static io.kaifang.agreement.Examples.THE_USER;
import static io.kaifang.agreement.Examples.contentErased;
import static io.kaifang.agreement.Examples.drawn;
import static io.kaifang.agreement.Examples.drawnForReview;
import static io.kaifang.agreement.Examples.ended;
import static io.kaifang.agreement.Examples.inForce;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.misused;
import static io.kaifang.agreement.Examples.signed;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;

/** Every stage of an agreement's life, by what happened until then. */
public enum AgreementHistory {
    NOT_DRAWN,
    AWAITING_SIGNATURES,
    AWAITING_REVIEW,
    REJECTED,
    IN_FORCE,
    ENDED,
    ABANDONED;

    public DecisionFixture.Given given() {
        return DecisionFixture.of(AgreementModule.decisions()).given(events().toArray(AgreementEvent[]::new));
    }

    Agreement agreement() {
        Agreement agreement = new Agreement.Unknown();
        for (AgreementEvent event : events()) {
            agreement = Agreement.evolve(agreement, event);
        }
        return agreement;
    }

    private List<AgreementEvent> events() {
        return switch (this) {
            case NOT_DRAWN -> List.of();
            case AWAITING_SIGNATURES -> List.of(drawn());
            case AWAITING_REVIEW -> List.of(drawnForReview(), signed(THE_USER), signed(THE_AGENCY));
            case REJECTED -> List.of(drawnForReview(), signed(THE_USER), signed(THE_AGENCY), failedReview());
            case IN_FORCE -> List.of(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce());
            case ENDED ->
                List.of(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce(), ended(AgreementEnd.TERM_RAN_OUT));
            case ABANDONED -> List.of(drawn(), ended(AgreementEnd.GIVEN_UP_BY_USER));
        };
    }

    /** What happens to an agreement itself: its text, its signatures, its review, its beginning and end. */
    public static List<AgreementEvent> ownEvents() {
        return List.of(
                drawn(),
                signed(THE_USER),
                new AgreementPassedReview(AGREEMENT, AUTHORITY, NOW),
                failedReview(),
                inForce(),
                ended(AgreementEnd.TERM_RAN_OUT));
    }

    /** What is reported, recorded and done about an agreement. */
    static List<AgreementEvent> eventsAboutIt() {
        return List.of(used(), misused(), contentErased(), violated(), measure(MeasureKind.CLOSE, true));
    }

    private static AgreementFailedReview failedReview() {
        return new AgreementFailedReview(
                AGREEMENT, List.of(new Text("用途不明", "The purpose is unclear")), AUTHORITY, NOW);
    }
}
