package io.kaifang.agreement.violation.view;

import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.ViolationExamples.COMPANY;
import static io.kaifang.agreement.ViolationExamples.MADE_GOOD;
import static io.kaifang.agreement.ViolationExamples.caseErased;
import static io.kaifang.agreement.ViolationExamples.measureLifted;
import static io.kaifang.agreement.ViolationExamples.published;
import static io.kaifang.agreement.ViolationExamples.stated;
import static io.kaifang.agreement.ViolationExamples.takenBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.report.view.ReportProjection.ReportContentRow;
import io.kaifang.agreement.violation.view.ViolationProjection.MeasureRow;
import io.kaifang.agreement.violation.view.ViolationProjection.StatementRow;
import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.fixture.ProjectionFixture;
import org.junit.jupiter.api.Test;

class ViolationProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(),
            new ViolationProjection(),
            ViolationRow.class,
            MeasureRow.class,
            StatementRow.class,
            ReportContentRow.class);

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
    void a_violation_without_an_agreement_is_shown_with_its_facts_committed_to() {
        var like = Examples.violated();
        view.given(new ViolationRecorded(
                like.violation(),
                null,
                like.listing(),
                like.agency(),
                like.user(),
                ViolationKind.UNLAWFUL_MEANS,
                null,
                Examples.CONTENT,
                Examples.AUTHORITY,
                NOW));
        assertThat(row().agreement).isNull();
        assertThat(row().facts).isEqualTo(Examples.CONTENT.hmac());
    }

    @Test
    void a_published_violation_bears_the_name_of_a_legal_person_until_the_record_is_taken_back() {
        view.given(Examples.violated(), published(null), published(COMPANY));
        assertThat(row().published).isTrue();
        assertThat(row().named()).isEqualTo(COMPANY);
        view.given(takenBack());
        assertThat(row().published).isFalse();
        assertThat(row().liftedAt).isEqualTo(NOW);
        assertThat(row().liftingReason()).isEqualTo(MADE_GOOD);
    }

    @Test
    void what_was_said_is_listed_without_its_words() {
        view.given(Examples.violated(), stated(ActingBody.AGENCY, Examples.OFFICER));
        StatementRow statement = view.row(StatementRow.class, "st-1");
        assertThat(statement.violation).isEqualTo("vio-1");
        assertThat(statement.body).isEqualTo(ActingBody.AGENCY);
        assertThat(statement.stance).isEqualTo(Stance.OBJECTS);
        assertThat(statement.madeAt).isEqualTo(NOW);
    }

    @Test
    void a_lifted_restriction_says_so_and_a_closure_stays() {
        view.given(
                Examples.violated(),
                measure(MeasureKind.RESTRICT, true),
                measure(MeasureKind.CLOSE, true),
                measureLifted(false));
        assertThat(view.rows(MeasureRow.class, "order by key.position"))
                .extracting(one -> one.measure, one -> one.liftedAt)
                .containsExactly(tuple(MeasureKind.RESTRICT, NOW), tuple(MeasureKind.CLOSE, null));
        MeasureRow first = view.row(MeasureRow.class, new MeasureRow.Key("vio-1", 2));
        assertThat(first.body).isEqualTo(ActingBody.DATA_CENTRE);
        assertThat(first.liftingReason()).isEqualTo(MADE_GOOD);
    }

    @Test
    void an_erased_case_stays_listed() {
        view.given(Examples.violated(), stated(ActingBody.AGENCY, Examples.OFFICER), caseErased());
        assertThat(row().contentErased).isTrue();
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
