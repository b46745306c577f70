package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.Examples.VIOLATION;
import static io.kaifang.agreement.Examples.contentErased;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.misused;
import static io.kaifang.agreement.Examples.used;
import static io.kaifang.agreement.Examples.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported and recorded under an agreement stays in its file, whatever else happens. */
class AgreementFileTest {
    private static final AgreementFile FILED = new AgreementFile(
            AgreementHistory.IN_FORCE.agreement(), Set.of(new ReportId("usage-0")), Set.of(new ViolationId("vio-0")));

    @Test
    void a_report_and_a_violation_are_filed_beside_those_before() {
        assertThat(AgreementFile.evolve(FILED, used()).reports()).containsOnly(new ReportId("usage-0"), REPORT);
        assertThat(AgreementFile.evolve(FILED, used()).violations()).isEqualTo(FILED.violations());
        assertThat(AgreementFile.evolve(FILED, violated()).violations())
                .containsOnly(new ViolationId("vio-0"), VIOLATION);
        assertThat(AgreementFile.evolve(FILED, violated()).reports()).isEqualTo(FILED.reports());
    }

    @ParameterizedTest
    @MethodSource("io.kaifang.agreement.contract.AgreementHistory#ownEvents")
    void what_happens_to_the_agreement_changes_the_agreement_alone(AgreementEvent event) {
        assertThat(AgreementFile.evolve(FILED, event))
                .isEqualTo(new AgreementFile(
                        Agreement.evolve(FILED.agreement(), event), FILED.reports(), FILED.violations()));
    }

    @Test
    void misuse_an_erasure_and_a_measure_are_kept_elsewhere() {
        assertThat(AgreementFile.evolve(FILED, misused())).isEqualTo(FILED);
        assertThat(AgreementFile.evolve(FILED, contentErased())).isEqualTo(FILED);
        assertThat(AgreementFile.evolve(FILED, measure(MeasureKind.CLOSE, true)))
                .isEqualTo(FILED);
    }
}
