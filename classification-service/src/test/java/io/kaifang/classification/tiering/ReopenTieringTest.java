package io.kaifang.classification.tiering;

import static io.kaifang.classification.Proposals.AGENCY;
import static io.kaifang.classification.Proposals.CONTENT;
import static io.kaifang.classification.Proposals.LISTING;
import static io.kaifang.classification.Proposals.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.fixture.DecisionFixture;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReopenTieringTest {
    private static final Finding NAMES =
            new Finding("备注", ContentKind.PERSONAL_NAME, Strength.EVIDENCE, 3, 4, List.of(1L));

    private final DecisionFixture decisions = DecisionFixture.of(ClassificationModule.decisions());
    private final GuideIssued guide = new GuideIssued(DefaultGuideFile.read(), new ActorId("authority-1"), NOW);

    @Test
    void what_nobody_judged_is_proposed_with_what_was_found() {
        LevelsProposed proposed = reopened(List.of(NAMES), guide, propose());

        assertThat(proposed.levels().person()).isEqualTo(PersonLevel.P2);
        assertThat(proposed.sampled()).isTrue();
        assertThat(proposed.content()).isEqualTo(CONTENT);
        assertThat(proposed.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.field()).isEqualTo("备注");
            assertThat(evidence.detector()).isEqualTo("personal-name");
        });
    }

    @Test
    void what_is_proposed_or_judged_already_is_not_asked_again() {
        decisions.given(guide, propose(NAMES)).when(reopen(NAMES)).thenNothing();
        decisions.given(guide, propose(NAMES), confirmed()).when(reopen(NAMES)).thenNothing();
    }

    @Test
    void what_is_judged_in_another_column_or_as_another_kind_is_asked() {
        Finding elsewhere = new Finding("说明", ContentKind.PERSONAL_NAME, Strength.EVIDENCE, 3, 4, List.of(1L));
        Finding otherwise = new Finding("备注", ContentKind.AGE, Strength.EVIDENCE, 3, 4, List.of(1L));

        assertThat(reopened(List.of(elsewhere), guide, propose(NAMES)).evidence())
                .extracting(Evidence::field)
                .containsExactly("说明");
        assertThat(reopened(List.of(otherwise), guide, propose(NAMES), confirmed())
                        .evidence())
                .extracting(Evidence::detector)
                .containsExactly("age");
    }

    private LevelsProposed reopened(List<Finding> findings, ClassificationEvent... given) {
        return (LevelsProposed) decisions
                .given(given)
                .when(reopen(findings.toArray(Finding[]::new)))
                .events()
                .getFirst();
    }

    private static ReopenTiering reopen(Finding... findings) {
        return new ReopenTiering(LISTING, AGENCY, Map.of("备注", "备注"), List.of(findings), Set.of(), NOW);
    }

    private LevelsProposed propose(Finding... findings) {
        return (LevelsProposed) decisions
                .given(guide)
                .when(new ProposeLevels(LISTING, AGENCY, CONTENT, Map.of(), List.of(findings), Set.of(), true, NOW))
                .events()
                .getFirst();
    }

    private ClassificationEvent confirmed() {
        LevelsProposed proposed = propose(NAMES);
        return (ListingClassified) decisions
                .given(guide, proposed)
                .when(new ConfirmLevels(
                        LISTING, CONTENT, AGENCY, new ActorId("officer-1"), proposed.levels(), null, null, NOW))
                .events()
                .getFirst();
    }
}
