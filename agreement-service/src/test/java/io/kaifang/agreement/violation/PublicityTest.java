package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.*;
import static io.kaifang.agreement.ViolationExamples.COMPANY;
import static io.kaifang.agreement.ViolationExamples.published;
import static io.kaifang.agreement.ViolationExamples.stated;
import static io.kaifang.agreement.ViolationExamples.takenBack;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_MUST_BE_WITHIN_DUTY;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_NEEDS_AN_AGREEMENT;
import static io.kaifang.agreement.contract.AgreementRule.NAMED_MUST_BE_A_LEGAL_PERSON;
import static io.kaifang.agreement.contract.AgreementRule.PUBLICITY_WAITS_FOR_THE_HEARING;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_IS_LIFTED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.violation.TakeMeasure.Publicity;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violations are made public after a hearing, in the name of a legal person or of nobody (Art. 31). */
class PublicityTest {
    private static final Hearing HEARING = new Hearing(5);
    private static final Enforcer DATA_CENTRE = new Enforcer.DataCentre(OFFICER);
    private static final Instant LATER = NOW.plus(Duration.ofDays(5));
    private static final Text REASON = new Text("转售数据", "Resold the data");

    private final DecisionFixture violation = DecisionFixture.of(AgreementModule.decisions());
    private final DecisionFixture.Given heard =
            violation.given(violated(), stated(ActingBody.DATA_USER, new ActorId(USER.value())));

    @Test
    void nothing_is_public_before_the_user_was_heard_or_let_the_term_pass() {
        assertThat(violation
                        .given(violated(), stated(ActingBody.AGENCY, OFFICER))
                        .when(publish(null, NOW))
                        .thenRefused(PUBLICITY_WAITS_FOR_THE_HEARING)
                        .getFirst()
                        .remedy()
                        .en())
                .contains("2026-11-27");
        violation.given(violated()).when(close(NOW)).thenRefused(PUBLICITY_WAITS_FOR_THE_HEARING);
        violation
                .given(violated())
                .when(publish(null, LATER.minusMillis(1)))
                .thenRefused(PUBLICITY_WAITS_FOR_THE_HEARING);
        violation.given(violated()).when(close(LATER)).then(closed(LATER));
        heard.when(close(NOW)).then(closed(NOW));
    }

    @Test
    void a_legal_person_is_named_and_a_natural_one_is_not() {
        heard.when(publish(COMPANY, NOW)).then(published(COMPANY));
        heard.when(publish(null, NOW)).then(published(null));
        heard.and(published(null)).when(publish(null, NOW)).thenNothing();
        heard.and(published(null)).when(publish(COMPANY, NOW)).then(published(COMPANY));
    }

    @ParameterizedTest
    @CsvSource({
        "某某科技有限公司,91350100M000100Y44",
        "某某科技有限公司,913502",
        "王小明,310101199003070011",
        "某某经营部,92310115MA1K3ABC2G",
        "' ',91350100M000100Y43",
        "联系 13912345678,91350100M000100Y43",
    })
    void what_is_no_legal_person_is_not_named(String name, String code) {
        heard.when(publish(new LegalPerson(name, code), NOW)).thenRefused(NAMED_MUST_BE_A_LEGAL_PERSON);
    }

    @Test
    void only_those_within_whose_duty_it_lies_publish_and_only_what_stands() {
        heard.when(new PublishViolation(
                        VIOLATION, null, new Enforcer.Agency(OFFICER, new AgencyId("transport")), HEARING, NOW))
                .thenRefused(MEASURE_MUST_BE_WITHIN_DUTY);
        heard.and(takenBack()).when(publish(null, NOW)).thenRefused(VIOLATION_IS_LIFTED);
        heard.and(takenBack()).when(close(NOW)).thenRefused(VIOLATION_IS_LIFTED);
        violation.given().when(publish(null, NOW)).thenRefused(VIOLATION_MUST_EXIST);
    }

    @Test
    void without_an_agreement_there_is_no_access_to_close() {
        violation
                .given(new ViolationRecorded(
                        VIOLATION,
                        null,
                        LISTING,
                        AGENCY,
                        USER,
                        ViolationKind.UNLAWFUL_MEANS,
                        null,
                        CONTENT,
                        AUTHORITY,
                        NOW))
                .when(close(LATER))
                .thenRefused(MEASURE_NEEDS_AN_AGREEMENT);
    }

    private static PublishViolation publish(@Nullable LegalPerson named, Instant at) {
        return new PublishViolation(VIOLATION, named, DATA_CENTRE, HEARING, at);
    }

    private static TakeMeasure close(Instant at) {
        return new TakeMeasure(VIOLATION, MeasureKind.CLOSE, REASON, Publicity.PUBLISHED, DATA_CENTRE, HEARING, at);
    }

    private static MeasureTaken closed(Instant at) {
        return new MeasureTaken(
                VIOLATION,
                AGREEMENT,
                LISTING,
                AGENCY,
                USER,
                MeasureKind.CLOSE,
                REASON,
                true,
                OFFICER,
                at,
                ActingBody.DATA_CENTRE);
    }
}
