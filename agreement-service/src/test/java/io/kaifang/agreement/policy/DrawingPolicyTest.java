package io.kaifang.agreement.policy;

import static io.kaifang.agreement.Examples.approved;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.agreement.Agreement;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.agreement.text.Draft;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.policy.Jurisdiction;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DrawingPolicyTest {

    @Test
    void the_same_approval_draws_the_same_text_under_the_same_id() {
        var policy = policy(false);
        assertThat(policy.draw(approved(), "甲")).isEqualTo(policy.draw(approved(), "甲"));
    }

    @Test
    void the_text_can_be_drawn_again_from_the_event_alone() {
        var command = policy(true).draw(approved(), "甲");
        var drawn = (AgreementDrawn) command.decide(new Agreement.Unknown()).getFirst();
        assertThat(AgreementText.of(Draft.of(drawn), drawn.template()).digest()).isEqualTo(drawn.text());
    }

    @Test
    void where_the_jurisdiction_asks_for_a_review_the_agreement_says_so() {
        assertThat(policy(false).draw(approved(), "甲").reviewedByAuthority()).isFalse();
        assertThat(policy(true).draw(approved(), "甲").reviewedByAuthority()).isTrue();
    }

    @Test
    void use_is_reported_every_quarter() {
        assertThat(policy(false).draw(approved(), "甲").terms().reportEvery()).isEqualTo(Duration.ofDays(90));
    }

    private static WhenApplicationApprovedThenDrawAgreement policy(boolean reviewed) {
        return new WhenApplicationApprovedThenDrawAgreement(
                new Jurisdiction("test", new Text("某市", "A city"), false, reviewed, 5, "test"));
    }
}
