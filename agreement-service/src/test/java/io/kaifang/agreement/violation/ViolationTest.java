package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.contentErased;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.misused;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;
import static io.kaifang.contracts.agreement.MeasureKind.RESTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.violation.Violation.Closed;
import io.kaifang.agreement.violation.Violation.Recorded;
import io.kaifang.agreement.violation.Violation.Restricted;
import io.kaifang.agreement.violation.Violation.Unknown;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To which stage each event leads from each stage (Art. 31). */
class ViolationTest {
    private static final MeasureTaken RESTRICTION = measure(RESTRICT, true);
    private static final MeasureTaken EARLIER = measure(RESTRICT, false);

    private final Violation unknown = new Unknown();
    private final Violation recorded = new Recorded(violated());
    private final Violation restricted = new Restricted(violated(), EARLIER);
    private final Violation closed = new Closed(violated());

    @Test
    void the_latest_restriction_holds_until_access_is_closed_for_good() {
        assertThat(Violation.evolve(recorded, RESTRICTION)).isEqualTo(new Restricted(violated(), RESTRICTION));
        assertThat(Violation.evolve(restricted, RESTRICTION)).isEqualTo(new Restricted(violated(), RESTRICTION));
        assertThat(Violation.evolve(closed, RESTRICTION)).isEqualTo(closed);
    }

    @Test
    void a_closure_closes_whatever_went_before() {
        for (Violation before : List.of(recorded, restricted, closed)) {
            assertThat(Violation.evolve(before, measure(CLOSE, true))).isEqualTo(closed);
        }
    }

    @Test
    void a_measure_about_nothing_recorded_records_nothing() {
        assertThat(Violation.evolve(unknown, RESTRICTION)).isEqualTo(unknown);
        assertThat(Violation.evolve(unknown, measure(CLOSE, true))).isEqualTo(unknown);
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
