package io.kaifang.agreement.report;

import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.agreement.contract.AgreementRule.RECORD_MUST_BE_KEPT;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_IS_FILED_ONCE;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.report.EraseReportContent.Eraser;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.RecordHold;
import io.kaifang.contracts.policy.SupervisionTerms;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsTest {
    private final DecisionFixture report = DecisionFixture.of(AgreementModule.decisions());
    private final MisuseReported filed = new MisuseReported(REPORT, LISTING, null, CONTENT, NOW);
    private final ReportContentErased erased =
            new ReportContentErased(REPORT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW);

    @Test
    void anyone_reports_misuse_also_without_knowing_the_agreement() {
        report.given()
                .when(new ReportMisuse(REPORT, LISTING, null, CONTENT, NOW))
                .then(filed);
        report.given(filed)
                .when(new ReportMisuse(REPORT, LISTING, null, CONTENT, NOW))
                .thenRefused(REPORT_IS_FILED_ONCE);
    }

    @Test
    void what_was_erased_is_not_filed_again_under_its_id() {
        report.given(filed, erased)
                .when(new ReportMisuse(REPORT, LISTING, null, CONTENT, NOW))
                .thenRefused(REPORT_IS_FILED_ONCE);
    }

    @Test
    void what_a_data_user_says_of_his_use_can_be_erased_too() {
        report.given(used()).when(erase(ErasureGround.UNLAWFUL_HANDLING)).then(erased);
    }

    @ParameterizedTest
    @MethodSource("io.kaifang.agreement.contract.AgreementHistory#ownEvents")
    void a_report_stays_filed_whatever_becomes_of_the_agreement(AgreementEvent event) {
        assertThat(ReportState.evolve(new ReportState.Filed(), event)).isEqualTo(new ReportState.Filed());
    }

    @Test
    void a_report_stays_filed_when_a_violation_and_a_measure_follow_it() {
        assertThat(ReportState.evolve(new ReportState.Filed(), violated())).isEqualTo(new ReportState.Filed());
        assertThat(ReportState.evolve(new ReportState.Filed(), measure(MeasureKind.CLOSE, true)))
                .isEqualTo(new ReportState.Filed());
    }

    @Test
    void what_others_rely_on_is_kept_and_the_refusal_names_every_ground_and_day() {
        List<Held> held = List.of(
                new Held(RecordHold.AGREEMENT_RUNS, NOW.plus(Duration.ofDays(10))),
                new Held(RecordHold.VIOLATION_RUNS, NOW));
        List<Fault> kept = report.given(used())
                .when(erase(Eraser.AUTHOR, ErasureGround.CONSENT_WITHDRAWN, held, NOW))
                .thenRefused(RECORD_MUST_BE_KEPT);
        assertThat(kept).extracting(Fault::code).containsExactly("agreement-runs", "violation-runs");
        assertThat(kept).extracting(one -> one.remedy().en()).first().asString().contains("2027-01-01");
        report.given(used())
                .when(erase(Eraser.AUTHOR, ErasureGround.UNLAWFUL_HANDLING, held, NOW))
                .thenRefused(RECORD_MUST_BE_KEPT);
        report.given(used())
                .when(erase(Eraser.OFFICE, ErasureGround.OTHER_LAW, held, NOW))
                .thenRefused(RECORD_MUST_BE_KEPT);
    }

    @Test
    void after_the_term_its_author_erases_it_and_an_office_what_is_unlawful_at_once() {
        List<Held> held = List.of(new Held(RecordHold.AGREEMENT_ENDED, NOW));
        Instant over = NOW.plus(Duration.ofDays(30));
        report.given(used())
                .when(erase(Eraser.AUTHOR, ErasureGround.CONSENT_WITHDRAWN, held, over.minusMillis(1)))
                .thenRefused(RECORD_MUST_BE_KEPT);
        report.given(used())
                .when(erase(Eraser.AUTHOR, ErasureGround.CONSENT_WITHDRAWN, held, over))
                .then(new ReportContentErased(REPORT, AUTHORITY, ErasureGround.CONSENT_WITHDRAWN, over));
        report.given(used())
                .when(erase(Eraser.OFFICE, ErasureGround.UNLAWFUL_HANDLING, held, NOW))
                .then(erased);
    }

    private static EraseReportContent erase(ErasureGround ground) {
        return erase(Eraser.OFFICE, ground, List.of(), NOW);
    }

    private static EraseReportContent erase(Eraser who, ErasureGround ground, List<Held> held, Instant at) {
        return new EraseReportContent(REPORT, who, AUTHORITY, ground, held, new SupervisionTerms(5, 30, "test"), at);
    }

    @Test
    void erasure_is_a_fact_once() {
        report.given(filed).when(erase(ErasureGround.UNLAWFUL_HANDLING)).then(erased);
        report.given(filed, erased).when(erase(ErasureGround.UNLAWFUL_HANDLING)).thenNothing();
        report.given().when(erase(ErasureGround.UNLAWFUL_HANDLING)).thenRefused(REPORT_MUST_EXIST);
    }
}
