package io.kaifang.agreement;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.SignAgreement;
import io.kaifang.agreement.contract.Signatory;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ViolationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Agreements that hold, and what was done under them, before a test's own step. */
@ApplicationScoped
public class AgreementsInForce {

    @Inject
    Commands commands;

    /** Signed by both; where it is to be reviewed, the authority has the word. */
    public AgreementId agreement(boolean reviewed) {
        var agreement = new AgreementId("agr-" + UUID.randomUUID());
        var listing = new ListingId("l-" + UUID.randomUUID());
        AgreementDraft like = Examples.draw().draft();
        Instant at = Instant.now();
        AgreementDraft draft = new AgreementDraft(
                agreement,
                like.application(),
                listing,
                like.listingTitle(),
                like.agency(),
                like.user(),
                like.terms(),
                reviewed,
                at);
        AgreementText text = AgreementText.of(draft, AgreementText.CURRENT_TEMPLATE);
        send(new DrawAgreement(draft, text.template(), text.digest()));
        for (Signatory party : List.of(Examples.THE_USER, Examples.THE_AGENCY)) {
            send(new SignAgreement(agreement, party, text.digest(), "key-1", "c2ln", at));
        }
        return agreement;
    }

    /** The id of a violation under an agreement of its own. */
    public String violated() {
        var violation = new ViolationId("vio-" + UUID.randomUUID());
        send(new RecordViolation(
                violation, agreement(false), ViolationKind.BEYOND_SCENARIO, null, Examples.AUTHORITY, Instant.now()));
        return violation.value();
    }

    private void send(Command<?, ?> command) {
        commands.send(command, Origin.of(Actor.system("test"), "test"));
    }
}
