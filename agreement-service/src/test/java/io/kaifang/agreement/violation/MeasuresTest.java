package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.USER;
import static io.kaifang.agreement.Examples.VIOLATION;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.agreement.contract.AgreementRule.CLOSED_ACCESS_STAYS_CLOSED;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_MUST_BE_WITHIN_DUTY;
import static io.kaifang.agreement.contract.AgreementRule.REASONS_MUST_BE_FIT_TO_STAY;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;
import static io.kaifang.contracts.agreement.MeasureKind.RESTRICT;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.violation.TakeMeasure.Enforcer;
import io.kaifang.agreement.violation.TakeMeasure.Publicity;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Text REASON = new Text("转售数据", "Resold the data");
    private static final Enforcer DATA_CENTRE = new Enforcer.DataCentre(OFFICER);

    private final DecisionFixture violation = DecisionFixture.of(AgreementModule.decisions());

    @Test
    void the_data_centre_closes_access_and_makes_it_public() {
        violation.given(violated()).when(take(CLOSE, DATA_CENTRE)).then(taken(CLOSE));
    }

    @Test
    void an_agency_acts_about_its_own_data_only() {
        violation
                .given(violated())
                .when(take(RESTRICT, new Enforcer.Agency(OFFICER, AGENCY)))
                .then(taken(RESTRICT));
        violation
                .given(violated())
                .when(take(CLOSE, new Enforcer.Agency(OFFICER, new AgencyId("transport-commission"))))
                .thenRefused(MEASURE_MUST_BE_WITHIN_DUTY);
    }

    @Test
    void a_restriction_may_be_followed_by_closure_and_not_the_other_way_round() {
        violation
                .given(violated(), taken(RESTRICT))
                .when(take(CLOSE, DATA_CENTRE))
                .then(taken(CLOSE));
        violation
                .given(violated(), taken(CLOSE))
                .when(take(RESTRICT, DATA_CENTRE))
                .thenRefused(CLOSED_ACCESS_STAYS_CLOSED);
    }

    @Test
    void closing_twice_changes_nothing() {
        violation.given(violated(), taken(CLOSE)).when(take(CLOSE, DATA_CENTRE)).thenNothing();
    }

    @Test
    void a_restriction_that_is_sent_again_restricts_no_further_and_another_one_does() {
        var restricted = violation.given(violated(), taken(RESTRICT));
        restricted.when(take(RESTRICT, DATA_CENTRE)).thenNothing();
        var elsewhere = new Text("再次超范围使用", "Used beyond the scenario again");
        restricted
                .when(new TakeMeasure(VIOLATION, RESTRICT, elsewhere, Publicity.PUBLISHED, DATA_CENTRE, NOW))
                .then(new MeasureTaken(
                        VIOLATION, AGREEMENT, LISTING, AGENCY, USER, RESTRICT, elsewhere, true, OFFICER, NOW));
    }

    @Test
    void a_reason_names_no_person_and_is_no_essay() {
        var personal = new Text("联系人 13912345678", "call 13912345678");
        var endless = new Text("长".repeat(1001), "long");
        for (Text reason : List.of(personal, endless)) {
            violation
                    .given(violated())
                    .when(new TakeMeasure(VIOLATION, CLOSE, reason, Publicity.PUBLISHED, DATA_CENTRE, NOW))
                    .thenRefused(REASONS_MUST_BE_FIT_TO_STAY);
        }
    }

    @Test
    void a_reason_of_a_thousand_characters_is_still_brief() {
        var longest = new Text("长".repeat(1000), "x".repeat(1000));
        violation
                .given(violated())
                .when(new TakeMeasure(VIOLATION, CLOSE, longest, Publicity.PUBLISHED, DATA_CENTRE, NOW))
                .then(new MeasureTaken(
                        VIOLATION, AGREEMENT, LISTING, AGENCY, USER, CLOSE, longest, true, OFFICER, NOW));
    }

    @Test
    void another_agency_takes_no_measure_about_closed_access_either() {
        violation
                .given(violated(), taken(CLOSE))
                .when(take(CLOSE, new Enforcer.Agency(OFFICER, new AgencyId("transport-commission"))))
                .thenRefused(MEASURE_MUST_BE_WITHIN_DUTY);
    }

    @Test
    void no_measure_without_a_recorded_violation() {
        violation.given().when(take(CLOSE, DATA_CENTRE)).thenRefused(VIOLATION_MUST_EXIST);
    }

    private static TakeMeasure take(MeasureKind measure, Enforcer by) {
        return new TakeMeasure(VIOLATION, measure, REASON, Publicity.PUBLISHED, by, NOW);
    }

    private static MeasureTaken taken(MeasureKind measure) {
        return new MeasureTaken(VIOLATION, AGREEMENT, LISTING, AGENCY, USER, measure, REASON, true, OFFICER, NOW);
    }
}
