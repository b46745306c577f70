package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.contentErased;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.misused;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.agreement.ViolationExamples.COMPANY;
import static io.kaifang.agreement.ViolationExamples.caseErased;
import static io.kaifang.agreement.ViolationExamples.measureLifted;
import static io.kaifang.agreement.ViolationExamples.published;
import static io.kaifang.agreement.ViolationExamples.stated;
import static io.kaifang.agreement.ViolationExamples.takenBack;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;
import static io.kaifang.contracts.agreement.MeasureKind.RESTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.violation.Violation.Closed;
import io.kaifang.agreement.violation.Violation.Lifted;
import io.kaifang.agreement.violation.Violation.Recorded;
import io.kaifang.agreement.violation.Violation.Restricted;
import io.kaifang.agreement.violation.Violation.Unknown;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To which stage each event leads from each stage (Art. 31). */
class ViolationTest {
    private static final ViolationCase CASE = ViolationCase.of(violated());
    private static final MeasureTaken RESTRICTION = measure(RESTRICT, true);
    private static final MeasureTaken EARLIER = measure(RESTRICT, false);

    private final Violation unknown = new Unknown();
    private final Violation recorded = new Recorded(CASE);
    private final Violation restricted = new Restricted(CASE, Map.of(ActingBody.DATA_CENTRE, EARLIER));
    private final Violation closed = new Closed(CASE);

    @Test
    void the_latest_restriction_holds_until_access_is_closed_for_good() {
        assertThat(Violation.evolve(recorded, RESTRICTION))
                .isEqualTo(new Restricted(CASE, Map.of(ActingBody.DATA_CENTRE, RESTRICTION)));
        assertThat(Violation.evolve(restricted, RESTRICTION))
                .isEqualTo(new Restricted(CASE, Map.of(ActingBody.DATA_CENTRE, RESTRICTION)));
        assertThat(Violation.evolve(closed, RESTRICTION)).isEqualTo(closed);
    }

    @Test
    void a_closure_closes_whatever_went_before() {
        for (Violation before : List.of(recorded, restricted, closed)) {
            assertThat(Violation.evolve(before, measure(CLOSE, true))).isEqualTo(closed);
        }
    }

    @Test
    void what_was_taken_back_stays_so_whatever_follows() {
        Violation lifted = Violation.evolve(restricted, takenBack());
        assertThat(lifted).isEqualTo(new Lifted(CASE, NOW));
        for (AgreementEvent event : List.of(RESTRICTION, measure(CLOSE, true), measureLifted(false))) {
            assertThat(Violation.evolve(lifted, event)).isEqualTo(lifted);
        }
    }

    @Test
    void what_is_said_published_and_erased_belongs_to_the_case_at_every_stage() {
        ViolationCase known =
                CASE.statedBy(ActingBody.AGENCY).published(published(COMPANY)).erased();
        for (Violation.Known before : List.of(
                new Recorded(CASE),
                new Restricted(CASE, Map.of(ActingBody.DATA_CENTRE, EARLIER)),
                new Closed(CASE),
                new Lifted(CASE, NOW))) {
            Violation after = before;
            for (AgreementEvent event : List.of(stated(ActingBody.AGENCY, OFFICER), published(COMPANY), caseErased())) {
                after = Violation.evolve(after, event);
            }
            assertThat(after).isEqualTo(before.with(known));
        }
    }

    @Test
    void the_restriction_of_another_body_goes_on() {
        var both = new Restricted(CASE, Map.of(ActingBody.DATA_CENTRE, EARLIER, ActingBody.AGENCY, RESTRICTION));
        assertThat(Violation.evolve(both, measureLifted(true)))
                .isEqualTo(new Restricted(CASE, Map.of(ActingBody.AGENCY, RESTRICTION)));
        assertThat(Violation.evolve(restricted, measureLifted(false))).isEqualTo(recorded);
        assertThat(Violation.evolve(closed, measureLifted(false))).isEqualTo(closed);
    }

    @Test
    void a_measure_about_nothing_recorded_records_nothing() {
        assertThat(Violation.evolve(unknown, RESTRICTION)).isEqualTo(unknown);
        for (AgreementEvent event :
                List.of(measure(CLOSE, true), measureLifted(false), takenBack(), stated(ActingBody.AGENCY, OFFICER))) {
            assertThat(Violation.evolve(unknown, event)).isEqualTo(unknown);
        }
    }

    @ParameterizedTest
    @MethodSource("io.kaifang.agreement.contract.AgreementHistory#ownEvents")
    void a_violation_stays_on_record_whatever_becomes_of_the_agreement(AgreementEvent event) {
        assertThat(Violation.evolve(restricted, event)).isEqualTo(restricted);
    }

    @Test
    void reports_and_the_erasure_of_what_they_say_change_no_violation() {
        for (AgreementEvent event : List.<AgreementEvent>of(used(), misused(), contentErased())) {
            assertThat(Violation.evolve(restricted, event)).isEqualTo(restricted);
        }
    }
}
