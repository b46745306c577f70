package io.kaifang.agreement.contract.policy;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.APPLICATION;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.TERMS;
import static io.kaifang.agreement.Examples.USE;
import static io.kaifang.agreement.Examples.USER;
import static io.kaifang.agreement.Examples.approved;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.contract.Agreement;
import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.fixture.PolicyFixture;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WhenApplicationApprovedThenDrawAgreementTest {
    private Function<ListingId, Optional<String>> titles = _ -> Optional.empty();

    @Test
    void the_same_approval_draws_the_same_text_under_the_same_id() {
        var policy = policy(false);
        assertThat(policy.draw(approved(), "甲")).isEqualTo(policy.draw(approved(), "甲"));
    }

    @Test
    void the_text_can_be_drawn_again_from_the_event_alone() {
        var command = policy(true).draw(approved(), "甲");
        var drawn = (AgreementDrawn) command.decide(new Agreement.Unknown()).getFirst();
        assertThat(AgreementText.of(AgreementDraft.of(drawn), drawn.template()).digest())
                .isEqualTo(drawn.text());
    }

    @Test
    void where_the_jurisdiction_asks_for_a_review_the_agreement_says_so() {
        assertThat(policy(false).draw(approved(), "甲").draft().reviewedByAuthority())
                .isFalse();
        assertThat(policy(true).draw(approved(), "甲").draft().reviewedByAuthority())
                .isTrue();
    }

    @Test
    void use_is_reported_every_quarter() {
        assertThat(policy(false).draw(approved(), "甲").draft().terms().reportEvery())
                .isEqualTo(Duration.ofDays(90));
    }

    @Test
    void use_over_less_than_a_quarter_is_reported_once_when_it_ends() {
        RequestedUse shorter =
                new RequestedUse(USE.scenario(), USE.fields(), USE.ways(), USE.rate(), Duration.ofDays(30));
        ApplicationApproved approved =
                new ApplicationApproved(APPLICATION, LISTING, AGENCY, USER, shorter, TERMS.conditions(), OFFICER, NOW);
        assertThat(policy(false).draw(approved, "甲").draft().terms().reportEvery())
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void an_approval_draws_an_agreement_under_the_title_of_its_listing() {
        titles = _ -> Optional.of("社区养老服务");
        drawn("社区养老服务");
    }

    @Test
    void a_listing_whose_title_is_not_known_yet_goes_by_its_id() {
        drawn("l-1");
    }

    private void drawn(String title) {
        DrawAgreement expected = policy(false).draw(approved(), title);
        PolicyFixture.of(AgreementModule.policies(), policy(false))
                .when(approved())
                .then(expected);
        assertThat(expected.draft().listingTitle()).isEqualTo(title);
        assertThat(expected.draft().agency()).isEqualTo(approved().agency());
        assertThat(expected.draft().user()).isEqualTo(approved().applicant());
        assertThat(expected.draft().application()).isEqualTo(approved().application());
    }

    private WhenApplicationApprovedThenDrawAgreement policy(boolean reviewed) {
        return new WhenApplicationApprovedThenDrawAgreement(
                new Jurisdiction("test", new Text("某市", "A city"), false, reviewed, 5, "test"), titles);
    }
}
