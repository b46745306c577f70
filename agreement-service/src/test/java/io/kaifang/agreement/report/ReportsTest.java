package io.kaifang.agreement.report;

import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_IS_FILED_ONCE;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.fixture.DecisionFixture;
import org.junit.jupiter.api.Test;

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
