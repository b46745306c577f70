package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.*;
import static io.kaifang.agreement.ViolationExamples.MADE_GOOD;
import static io.kaifang.agreement.ViolationExamples.caseErased;
import static io.kaifang.agreement.ViolationExamples.measureLifted;
import static io.kaifang.agreement.ViolationExamples.takenBack;
import static io.kaifang.agreement.contract.AgreementRule.CLOSED_ACCESS_STAYS_CLOSED;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_IS_LIFTED_BY_ITS_TAKER;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_MUST_BE_WITHIN_DUTY;
import static io.kaifang.agreement.contract.AgreementRule.NO_RESTRICTION_HOLDS;
import static io.kaifang.agreement.contract.AgreementRule.REASONS_MUST_BE_FIT_TO_STAY;
import static io.kaifang.agreement.contract.AgreementRule.RECORD_MUST_BE_KEPT;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;
import static io.kaifang.contracts.agreement.MeasureKind.RESTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureLifted;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationContentErased;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.SupervisionTerms;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How restrictions and records end, and when what was written about them may go. */
class LiftingTest {
    private static final Enforcer DATA_CENTRE = new Enforcer.DataCentre(OFFICER);
    private static final Enforcer THE_DATAS_AGENCY = new Enforcer.Agency(OFFICER, AGENCY);
    private static final SupervisionTerms TERMS = new SupervisionTerms(5, 30, "test");

    private final DecisionFixture violation = DecisionFixture.of(AgreementModule.decisions());
    private final DecisionFixture.Given restricted = violation.given(violated(), measure(RESTRICT, false));

    @Test
    void the_body_that_restricted_lifts_its_restriction() {
        restricted.when(lift(DATA_CENTRE)).then(measureLifted(false));
        restricted.when(lift(THE_DATAS_AGENCY)).thenRefused(MEASURE_IS_LIFTED_BY_ITS_TAKER);
        restricted.and(restriction(ActingBody.AGENCY)).when(lift(DATA_CENTRE)).then(measureLifted(true));
    }

    @Test
    void a_restriction_from_before_bodies_were_told_apart_is_lifted_by_either() {
        violation.given(violated(), restriction(null)).when(lift(DATA_CENTRE)).then(measureLifted(false));
    }

    @Test
    void only_what_is_restricted_is_lifted_and_by_those_whose_duty_it_is() {
        Enforcer stranger = new Enforcer.Agency(OFFICER, new AgencyId("transport"));
        restricted.when(lift(stranger)).thenRefused(MEASURE_MUST_BE_WITHIN_DUTY);
        violation.given(violated()).when(lift(stranger)).thenRefused(MEASURE_MUST_BE_WITHIN_DUTY);
        violation.given(violated()).when(lift(DATA_CENTRE)).thenRefused(NO_RESTRICTION_HOLDS);
        violation.given(violated(), takenBack()).when(lift(DATA_CENTRE)).thenRefused(NO_RESTRICTION_HOLDS);
        violation
                .given(violated(), measure(CLOSE, false))
                .when(lift(DATA_CENTRE))
                .thenRefused(CLOSED_ACCESS_STAYS_CLOSED);
        violation.given().when(lift(DATA_CENTRE)).thenRefused(VIOLATION_MUST_EXIST);
        restricted
                .when(new LiftMeasure(VIOLATION, new Text("电话 13912345678", "call"), DATA_CENTRE, NOW))
                .thenRefused(REASONS_MUST_BE_FIT_TO_STAY);
    }

    @Test
    void the_authority_takes_a_record_back_with_every_restriction() {
        var authoritys = new MeasureLifted(
                VIOLATION, AGREEMENT, LISTING, AGENCY, USER, MADE_GOOD, false, ActingBody.AUTHORITY, AUTHORITY, NOW);
        restricted.when(takeBack(MADE_GOOD)).then(authoritys, takenBack());
        violation.given(violated()).when(takeBack(MADE_GOOD)).then(takenBack());
        violation
                .given(violated(), measure(CLOSE, false))
                .when(takeBack(MADE_GOOD))
                .then(takenBack());
        violation.given(violated(), takenBack()).when(takeBack(MADE_GOOD)).thenNothing();
        violation.given().when(takeBack(MADE_GOOD)).thenRefused(VIOLATION_MUST_EXIST);
        restricted.when(takeBack(new Text("电话 13912345678", "call"))).thenRefused(REASONS_MUST_BE_FIT_TO_STAY);
    }

    @Test
    void what_was_written_stays_for_the_term_and_the_refusal_names_ground_and_day() {
        Instant last = NOW.plus(Duration.ofDays(30)).minusMillis(1);
        Fault kept = violation
                .given(violated())
                .when(erase(ErasureGround.OTHER_LAW, last))
                .thenRefused(RECORD_MUST_BE_KEPT)
                .getFirst();
        assertThat(kept.code()).isEqualTo("violation-runs");
        assertThat(kept.remedy().zh()).contains("2026-12-22");
        assertThat(violation
                        .given(violated(), takenBack())
                        .when(erase(ErasureGround.OTHER_LAW, last))
                        .thenRefused(RECORD_MUST_BE_KEPT)
                        .getFirst()
                        .code())
                .isEqualTo("violation-ended");
    }

    @Test
    void after_the_term_it_is_erased_once_and_unlawful_words_go_at_once() {
        Instant over = NOW.plus(Duration.ofDays(30));
        var erased = new ViolationContentErased(VIOLATION, AGREEMENT, AUTHORITY, ErasureGround.OTHER_LAW, over);
        violation.given(violated()).when(erase(ErasureGround.OTHER_LAW, over)).then(erased);
        violation
                .given(violated(), takenBack())
                .when(erase(ErasureGround.OTHER_LAW, over))
                .then(erased);
        violation
                .given(violated())
                .when(erase(ErasureGround.UNLAWFUL_HANDLING, NOW))
                .then(caseErased());
        violation
                .given(violated(), caseErased())
                .when(erase(ErasureGround.UNLAWFUL_HANDLING, NOW))
                .thenNothing();
        violation.given().when(erase(ErasureGround.OTHER_LAW, over)).thenRefused(VIOLATION_MUST_EXIST);
    }

    private static LiftMeasure lift(Enforcer by) {
        return new LiftMeasure(VIOLATION, MADE_GOOD, by, NOW);
    }

    private static LiftViolation takeBack(Text reason) {
        return new LiftViolation(VIOLATION, reason, AUTHORITY, NOW);
    }

    private static EraseViolationContent erase(ErasureGround ground, Instant at) {
        return new EraseViolationContent(VIOLATION, AUTHORITY, ground, TERMS, at);
    }

    private static MeasureTaken restriction(@Nullable ActingBody body) {
        MeasureTaken like = measure(RESTRICT, false);
        return new MeasureTaken(
                VIOLATION, AGREEMENT, LISTING, AGENCY, USER, RESTRICT, like.reason(), false, OFFICER, NOW, body);
    }
}
