package io.kaifang.agreement.violation.view;

import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.violation.view.ViolationProjection.MeasureRow;
import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class ViolationProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(), new ViolationProjection(), ViolationRow.class, MeasureRow.class);

    @Test
    void a_recorded_violation_is_not_public() {
        view.given(Examples.violated());
        ViolationRow row = row();
        assertThat(row.agreement).isEqualTo("agr-1");
        assertThat(row.listing).isEqualTo("l-1");
        assertThat(row.agency).isEqualTo("health-commission");
        assertThat(row.dataUser).isEqualTo("u-1");
        assertThat(row.kind).isEqualTo(ViolationKind.BEYOND_SCENARIO);
        assertThat(row.report).isNull();
        assertThat(row.recordedAt).isEqualTo(NOW);
        assertThat(row.published).isFalse();
    }

    @Test
    void a_published_measure_makes_it_public_for_good() {
        view.given(Examples.violated(), measure(MeasureKind.RESTRICT, true), measure(MeasureKind.CLOSE, false));
        assertThat(row().published).isTrue();
        assertThat(view.rows(MeasureRow.class, "order by key.position"))
                .extracting(one -> one.measure, one -> one.published)
                .containsExactly(tuple(MeasureKind.RESTRICT, true), tuple(MeasureKind.CLOSE, false));
        MeasureRow first = view.row(MeasureRow.class, new MeasureRow.Key("vio-1", 2));
        assertThat(first.statedReason())
                .isEqualTo(measure(MeasureKind.RESTRICT, true).reason());
        assertThat(first.takenAt).isEqualTo(NOW);
    }

    @Test
    void a_measure_that_is_not_published_publishes_nothing() {
        view.given(Examples.violated(), measure(MeasureKind.RESTRICT, false));
        assertThat(row().published).isFalse();
    }

    @Test
    void a_measure_about_nothing_recorded_is_parked() {
        assertThatThrownBy(() -> view.given(measure(MeasureKind.CLOSE, true)))
                .hasMessageContaining("vio-1 does not exist");
    }

    private ViolationRow row() {
        return view.row(ViolationRow.class, "vio-1");
    }
}
