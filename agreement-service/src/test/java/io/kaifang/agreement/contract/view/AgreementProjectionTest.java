package io.kaifang.agreement.contract.view;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.THE_AGENCY;
import static io.kaifang.agreement.Examples.THE_USER;
import static io.kaifang.agreement.Examples.drawnAs;
import static io.kaifang.agreement.Examples.ended;
import static io.kaifang.agreement.Examples.inForce;
import static io.kaifang.agreement.Examples.measure;
import static io.kaifang.agreement.Examples.signed;
import static io.kaifang.agreement.Examples.violated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.view.AgreementProjection.AgreementRow;
import io.kaifang.agreement.contract.view.AgreementProjection.SignatureRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementProjectionTest {
    private static final Text REASON = new Text("期限过长", "The term is too long");

    private final ProjectionFixture view = ProjectionFixture.of(
            AgreementModule.projections(), new AgreementProjection(), AgreementRow.class, SignatureRow.class);

    @Test
    void what_was_drawn_is_shown_with_its_whole_text() {
        view.given(drawnAs(true));
        AgreementRow row = row();
        assertThat(row.stage).isEqualTo(AgreementStage.AWAITING_SIGNATURES);
        assertThat(row.application).isEqualTo("app-1");
        assertThat(row.listing).isEqualTo("l-1");
        assertThat(row.listingTitle).isEqualTo("社区养老服务");
        assertThat(row.agency).isEqualTo("health-commission");
        assertThat(row.dataUser).isEqualTo("u-1");
        assertThat(row.agreedTerms()).isEqualTo(Examples.TERMS);
        assertThat(row.reviewedByAuthority).isTrue();
        assertThat(row.template).isEqualTo(drawnAs(true).template());
        assertThat(row.textSha256).isEqualTo(drawnAs(true).text().hex());
        assertThat(row.content).contains("社区养老服务");
        assertThat(row.statedReasons()).isEmpty();
        assertThat(row.drawnAt).isEqualTo(NOW);
        assertThat(row.updatedAt).isEqualTo(NOW);
    }

    @Test
    void a_text_that_the_template_no_longer_draws_is_not_shown() {
        assertThatThrownBy(() -> view.given(Examples.drawn())).hasMessageContaining("no longer draws the text");
    }

    @Test
    void one_signature_waits_for_the_other() {
        view.given(drawnAs(true), signed(THE_USER));
        assertThat(row().stage).isEqualTo(AgreementStage.AWAITING_SIGNATURES);
        SignatureRow signature = view.row(SignatureRow.class, new SignatureRow.Key("agr-1", Party.DATA_USER));
        assertThat(signature.signer).isEqualTo("u-1");
        assertThat(signature.textSha256).isEqualTo(Examples.TEXT.hex());
        assertThat(signature.keyId).isEqualTo("key-1");
        assertThat(signature.signature).isEqualTo("c2ln");
        assertThat(signature.signedAt()).isEqualTo(NOW);
    }

    @Test
    void both_signatures_wait_for_a_review_where_the_city_asks_for_one() {
        view.given(drawnAs(true), signed(THE_USER), signed(THE_AGENCY));
        assertThat(row().stage).isEqualTo(AgreementStage.AWAITING_REVIEW);
    }

    @Test
    void where_it_asks_for_none_the_agreement_enters_into_force() {
        view.given(drawnAs(false), signed(THE_USER), signed(THE_AGENCY));
        assertThat(row().stage).isEqualTo(AgreementStage.AWAITING_SIGNATURES);
        view.given(inForce());
        assertThat(row().stage).isEqualTo(AgreementStage.IN_FORCE);
        assertThat(row().from).isEqualTo(inForce().from());
        assertThat(row().until).isEqualTo(inForce().until());
    }

    @Test
    void a_failed_review_states_its_reasons() {
        view.given(
                drawnAs(true),
                signed(THE_USER),
                signed(THE_AGENCY),
                new AgreementFailedReview(AGREEMENT, List.of(REASON), Examples.AUTHORITY, NOW.plusSeconds(9)));
        assertThat(row().stage).isEqualTo(AgreementStage.REJECTED);
        assertThat(row().statedReasons()).containsExactly(REASON);
        assertThat(row().updatedAt).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void an_agreement_that_ended_says_why() {
        view.given(drawnAs(false), inForce(), ended(AgreementEnd.TERM_RAN_OUT));
        assertThat(row().stage).isEqualTo(AgreementStage.ENDED);
        assertThat(row().endedBecause).isEqualTo(AgreementEnd.TERM_RAN_OUT);
    }

    @Test
    void a_passed_review_and_what_hangs_on_an_agreement_change_nothing_of_it() {
        view.given(
                drawnAs(true),
                new AgreementPassedReview(AGREEMENT, Examples.AUTHORITY, NOW.plusSeconds(1)),
                violated(),
                measure(MeasureKind.CLOSE, true),
                Examples.used(),
                Examples.misused(),
                Examples.contentErased());
        assertThat(row().stage).isEqualTo(AgreementStage.AWAITING_SIGNATURES);
        assertThat(row().updatedAt).isEqualTo(NOW);
    }

    @Test
    void an_event_about_an_agreement_that_was_never_drawn_is_parked() {
        assertThatThrownBy(() -> view.given(inForce())).hasMessageContaining("agr-1 does not exist");
    }

    private AgreementRow row() {
        return view.row(AgreementRow.class, "agr-1");
    }
}
