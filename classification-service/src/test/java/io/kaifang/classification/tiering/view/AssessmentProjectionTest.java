package io.kaifang.classification.tiering.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.view.AssessmentProjection.AssessmentRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.ProjectionFixture;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentProjectionTest {
    private static final Instant NOW = Proposals.NOW;
    private static final Levels HARMLESS = new Levels(PersonLevel.P1, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    private static final Evidence EVIDENCE = new Evidence("年龄", "age", 3, 100, new Text("年龄", "an age"), null);

    private final ProjectionFixture view =
            ProjectionFixture.of(ClassificationModule.projections(), new AssessmentProjection(), AssessmentRow.class);

    @Test
    void a_proposal_is_shown_with_its_evidence() {
        view.given(proposal("2026-1", NOW));
        AssessmentRow row = row();
        assertThat(row.agency).isEqualTo("health-commission");
        assertThat(row.stage).isEqualTo(AssessmentRow.Stage.PROPOSED);
        assertThat(row.proposedUnder).isEqualTo("2026-1");
        assertThat(row.proposedAt).isEqualTo(NOW);
        assertThat(row.sampled).isTrue();
        assertThat(row.levels()).isEqualTo(HARMLESS);
        assertThat(row.seen()).containsExactly(EVIDENCE);
        assertThat(row.decided()).isEmpty();
    }

    @Test
    void a_decision_is_shown_whole() {
        view.given(proposal("2026-1", NOW), classified("2026-1"));
        AssessmentRow row = row();
        assertThat(row.stage).isEqualTo(AssessmentRow.Stage.CLASSIFIED);
        assertThat(row.guideVersion).isEqualTo("2026-1");
        assertThat(row.lookedAtUnder).isEqualTo("2026-1");
        assertThat(row.decidedAt).isEqualTo(NOW.plusSeconds(1));
        assertThat(row.decided()).contains(classified("2026-1"));
    }

    @Test
    void one_that_another_guide_would_decide_otherwise_waits_for_review() {
        view.given(proposal("2026-1", NOW), classified("2026-1"), queued());
        AssessmentRow row = row();
        assertThat(row.stage).isEqualTo(AssessmentRow.Stage.QUEUED_FOR_REVIEW);
        assertThat(row.queuedUnder).isEqualTo("2026-2");
        assertThat(row.queuedCategory).isEqualTo(Category.CONDITIONAL);
        assertThat(row.lookedAtUnder).isEqualTo("2026-2");
        assertThat(row.decided()).isPresent();
    }

    @Test
    void a_new_decision_ends_the_waiting() {
        view.given(proposal("2026-1", NOW), classified("2026-1"), queued(), classified("2026-2"));
        assertThat(row().queuedUnder).isNull();
        assertThat(row().queuedCategory).isNull();
        assertThat(row().guideVersion).isEqualTo("2026-2");
    }

    @Test
    void a_new_proposal_ends_the_waiting_and_leaves_the_decision() {
        view.given(proposal("2026-1", NOW), classified("2026-1"), queued(), proposal("2026-2", NOW.plusSeconds(9)));
        assertThat(row().queuedUnder).isNull();
        assertThat(row().queuedCategory).isNull();
        assertThat(row().stage).isEqualTo(AssessmentRow.Stage.PROPOSED);
        assertThat(row().decided()).isPresent();
    }

    @Test
    void a_guide_alone_changes_no_assessment() {
        view.given(new GuideIssued(DefaultGuideFile.read(), new ActorId("authority-1"), NOW));
        assertThat(view.rows(AssessmentRow.class, "order by listing")).isEmpty();
    }

    private AssessmentRow row() {
        return view.row(AssessmentRow.class, Proposals.LISTING.value());
    }

    private static LevelsProposed proposal(String guide, Instant at) {
        return new LevelsProposed(Proposals.LISTING, Proposals.AGENCY, guide, HARMLESS, List.of(EVIDENCE), true, at);
    }

    private static ListingClassified classified(String guide) {
        return new ListingClassified(
                Proposals.LISTING,
                Proposals.AGENCY,
                guide,
                HARMLESS,
                Category.UNCONDITIONAL,
                "person-P1",
                List.of(),
                List.of(),
                null,
                null,
                new ActorId("officer-1"),
                NOW.plusSeconds(1));
    }

    private static ReclassificationQueued queued() {
        return new ReclassificationQueued(
                Proposals.LISTING,
                Proposals.AGENCY,
                "2026-2",
                Category.UNCONDITIONAL,
                Category.CONDITIONAL,
                NOW.plusSeconds(2));
    }
}
