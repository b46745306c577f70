package io.kaifang.classification.tiering;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.classification.tiering.Assessment.Decision;
import io.kaifang.classification.tiering.Assessment.Stage;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To which stage each event leads from each stage. */
class AssessmentTest {
    private static final Guide GUIDE = DefaultGuideFile.read();
    private static final Levels LEVELS = new Levels(PersonLevel.P2, OrganisationLevel.O1, ObjectLevel.S1, Set.of());
    private static final Grounds CONSENT = new Grounds(Grounds.Kind.CONSENT, "书面同意");

    private final LevelsProposed proposal =
            new LevelsProposed(LISTING, AGENCY, GUIDE.version(), LEVELS, List.of(), false, NOW);
    private final ListingClassified classified = new ListingClassified(
            LISTING,
            AGENCY,
            GUIDE.version(),
            LEVELS,
            Category.CONDITIONAL,
            "person-P2+consent",
            List.of(),
            List.of(),
            null,
            CONSENT,
            new ActorId("officer-1"),
            NOW);
    private final ReclassificationQueued queued =
            new ReclassificationQueued(LISTING, AGENCY, "2027", Category.CONDITIONAL, Category.CLOSED, NOW);

    private final Assessment proposed = new Assessment(GUIDE, new Stage.Proposed(proposal));

    @Test
    void a_decision_keeps_the_proposal_that_it_was_made_on() {
        assertThat(Assessment.evolve(proposed, classified)).isEqualTo(decided(null));
        assertThat(Assessment.evolve(decided("2027"), classified)).isEqualTo(decided(null));
    }

    @Test
    void a_decision_that_waits_for_review_holds_until_then() {
        assertThat(Assessment.evolve(decided(null), queued)).isEqualTo(decided("2027"));
    }

    @Test
    void what_is_not_decided_waits_for_no_review() {
        assertThat(Assessment.evolve(proposed, queued)).isEqualTo(proposed);
        assertThat(Assessment.evolve(Assessment.unknown(), queued)).isEqualTo(Assessment.unknown());
    }

    @Test
    void a_new_guide_leaves_proposals_and_decisions_where_they_stand() {
        Guide next = DefaultGuideFile.readWith("2027");
        GuideIssued issued = new GuideIssued(next, new ActorId("authority-1"), NOW);
        assertThat(Assessment.evolve(proposed, issued)).isEqualTo(new Assessment(next, proposed.stage()));
        assertThat(Assessment.evolve(decided(null), issued))
                .isEqualTo(new Assessment(next, decided(null).stage()));
    }

    @Test
    void a_decision_on_nothing_is_no_history_of_ours() {
        assertThatIllegalStateException().isThrownBy(() -> Assessment.evolve(Assessment.unknown(), classified));
    }

    @Test
    void nothing_is_decided_before_the_first_guide() {
        assertThat(proposed.guideInForce()).isEqualTo(GUIDE);
        assertThatIllegalStateException().isThrownBy(Assessment.unknown()::guideInForce);
    }

    private Assessment decided(@Nullable String queuedUnder) {
        Decision decision = new Decision(LEVELS, CONSENT, Category.CONDITIONAL, GUIDE.version(), queuedUnder);
        return new Assessment(GUIDE, new Stage.Classified(proposal, decision));
    }
}
