package io.kaifang.classification.tiering.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.Proposals;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.api.Test;

class WhenListingProposedThenProposeLevelsTest {
    private final PolicyFixture policy =
            PolicyFixture.of(ClassificationModule.policies(), new WhenListingProposedThenProposeLevels());

    @Test
    void a_proposal_is_looked_at_by_what_its_fields_mean() {
        ProposeLevels proposed = (ProposeLevels) policy.when(Proposals.proposed(UpdateFrequency.DAILY))
                .commands()
                .getFirst();
        assertThat(proposed.listing()).isEqualTo(Proposals.LISTING);
        assertThat(proposed.agency()).isEqualTo(Proposals.AGENCY);
        assertThat(proposed.meanings()).containsEntry("年龄", "患者年龄").containsEntry("区", "所在区");
        assertThat(proposed.sampled()).isFalse();
        assertThat(proposed.traits()).isEmpty();
        assertThat(proposed.at()).isEqualTo(Proposals.NOW);
    }

    @Test
    void a_change_is_looked_at_anew() {
        ProposeLevels proposed = (ProposeLevels) policy.when(Proposals.amended(UpdateFrequency.REAL_TIME))
                .commands()
                .getFirst();
        assertThat(proposed.listing()).isEqualTo(Proposals.LISTING);
        assertThat(proposed.agency()).isEqualTo(Proposals.AGENCY);
        assertThat(proposed.meanings()).containsOnlyKeys("年龄", "区");
        assertThat(proposed.traits()).containsExactly(Trait.REAL_TIME);
        assertThat(proposed.at()).isEqualTo(Proposals.NOW.plusSeconds(1));
    }

    @Test
    void an_hourly_interface_is_a_continuous_supply() {
        ProposeLevels proposed = (ProposeLevels) policy.when(Proposals.proposed(UpdateFrequency.HOURLY))
                .commands()
                .getFirst();
        assertThat(proposed.traits()).containsExactly(Trait.CONTINUOUS_SUPPLY);
    }
}
