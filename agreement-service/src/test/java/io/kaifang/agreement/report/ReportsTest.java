package io.kaifang.agreement.report;

import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_IS_FILED_ONCE;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.fixture.DecisionFixture;
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
        report.given(used())
                .when(new EraseReportContent(REPORT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW))
                .then(erased);
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
    void erasure_is_a_fact_once() {
        report.given(filed)
                .when(new EraseReportContent(REPORT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW))
                .then(erased);
        report.given(filed, erased)
                .when(new EraseReportContent(REPORT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW))
                .thenNothing();
        report.given()
                .when(new EraseReportContent(REPORT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW))
                .thenRefused(REPORT_MUST_EXIST);
    }
}
