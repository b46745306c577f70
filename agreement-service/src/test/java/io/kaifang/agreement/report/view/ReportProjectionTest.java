package io.kaifang.agreement.report.view;

import static io.kaifang.agreement.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.report.view.ReportProjection.ReportContentRow;
import io.kaifang.agreement.report.view.ReportProjection.ReportRow;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class ReportProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(), new ReportProjection(), ReportRow.class, ReportContentRow.class);

    @Test
    void a_usage_report_is_shown_under_its_agreement() {
        view.given(Examples.used());
        ReportRow row = view.row(ReportRow.class, "usage-1");
        assertThat(row.kind).isEqualTo(ReportRow.Kind.USAGE);
        assertThat(row.agreement).isEqualTo("agr-1");
        assertThat(row.listing).isEqualTo("l-1");
        assertThat(row.calls).isEqualTo(120);
        assertThat(row.commitment).isEqualTo(Examples.CONTENT.hmac());
        assertThat(row.filedAt).isEqualTo(NOW);
        assertThat(row.erased).isFalse();
    }

    @Test
    void a_misuse_report_may_name_no_agreement() {
        view.given(Examples.misused());
        ReportRow row = view.row(ReportRow.class, "misuse-1");
        assertThat(row.kind).isEqualTo(ReportRow.Kind.MISUSE);
        assertThat(row.agreement).isNull();
        assertThat(row.calls).isNull();
        assertThat(row.listing).isEqualTo("l-1");
        assertThat(row.commitment).isEqualTo(Examples.CONTENT.hmac());
        assertThat(row.filedAt).isEqualTo(NOW);
    }

    @Test
    void an_erased_report_stays_listed() {
        view.given(Examples.used(), Examples.contentErased());
        assertThat(view.row(ReportRow.class, "usage-1").erased).isTrue();
    }
}
