package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.*;
import static io.kaifang.agreement.ViolationExamples.record;
import static io.kaifang.agreement.ViolationExamples.violated;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_BE_ABOUT_IT;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.violation.RecordViolation.Against;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.fixture.DecisionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On what a record of a violation may rest, and whose it may be (Art. 31). */
class RecordingTest {
    private static final ReportId MISUSE = new ReportId("misuse-1");
    private static final ListingId OTHER_LISTING = new ListingId("l-2");
    private static final AgreementId OTHER_AGREEMENT = new AgreementId("agr-2");

    private final DecisionFixture basis = DecisionFixture.of(AgreementModule.decisions());
    private final DecisionFixture.Given inForce = basis.given(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce());

    @Test
    void it_rests_on_a_report_about_the_same_data() {
        inForce.and(misused(LISTING, null)).when(record(MISUSE)).then(violated(MISUSE));
        inForce.and(misused(LISTING, AGREEMENT)).when(record(MISUSE)).then(violated(MISUSE));
        inForce.and(used()).when(record(REPORT)).then(violated(REPORT));
    }

    @Test
    void a_report_that_was_never_filed_is_no_basis() {
        inForce.when(record(MISUSE)).thenRefused(REPORT_MUST_EXIST);
    }

    @Test
    void a_report_about_other_data_or_another_agreement_is_no_basis() {
        inForce.and(misused(OTHER_LISTING, null)).when(record(MISUSE)).thenRefused(REPORT_MUST_BE_ABOUT_IT);
        inForce.and(misused(LISTING, OTHER_AGREEMENT)).when(record(MISUSE)).thenRefused(REPORT_MUST_BE_ABOUT_IT);
        inForce.and(new UsageReported(OTHER_AGREEMENT, LISTING, AGENCY, USER, REPORT, 12, CONTENT, NOW))
                .when(record(REPORT))
                .thenRefused(REPORT_MUST_BE_ABOUT_IT);
    }

    @Test
    void a_user_without_an_agreement_breaks_rules_too() {
        basis.given(misused(LISTING, null)).when(withoutAgreement()).then(ofUser());
        basis.given(misused(LISTING, null), ofUser()).when(withoutAgreement()).thenNothing();
        basis.given(misused(OTHER_LISTING, null)).when(withoutAgreement()).thenRefused(REPORT_MUST_BE_ABOUT_IT);
    }

    private static MisuseReported misused(ListingId listing, @Nullable AgreementId agreement) {
        return new MisuseReported(MISUSE, listing, agreement, CONTENT, NOW);
    }

    private static RecordViolation withoutAgreement() {
        return new RecordViolation(
                VIOLATION,
                new Against.WithoutAgreement(USER, LISTING, AGENCY),
                ViolationKind.UNLAWFUL_MEANS,
                MISUSE,
                CONTENT,
                AUTHORITY,
                NOW);
    }

    private static ViolationRecorded ofUser() {
        return new ViolationRecorded(
                VIOLATION, null, LISTING, AGENCY, USER, ViolationKind.UNLAWFUL_MEANS, MISUSE, CONTENT, AUTHORITY, NOW);
    }
}
