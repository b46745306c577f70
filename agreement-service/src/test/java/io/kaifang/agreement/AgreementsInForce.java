package io.kaifang.agreement;

import io.kaifang.agreement.content.WrittenContents;
import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.ListingStanding;
import io.kaifang.agreement.contract.SignAgreement;
import io.kaifang.agreement.contract.Signatory;
import io.kaifang.agreement.report.ReportMisuse;
import io.kaifang.agreement.report.ReportUse;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.agreement.violation.RecordViolation.Against;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agreements that hold, and what was done under them, before a test's own step. */
@ApplicationScoped
public class AgreementsInForce {

    @Inject
    Commands commands;

    @Inject
    KnownListings listings;

    @Inject
    WrittenContents contents;

    /** Signed by both; where it is to be reviewed, the authority has the word. */
    public AgreementId agreement(boolean reviewed) {
        var agreement = new AgreementId("agr-" + UUID.randomUUID());
        AgreementDraft like = Examples.draw().draft();
        ListingId listing = listings.of(like.agency());
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
                at,
                null);
        AgreementText text = AgreementText.of(draft, AgreementText.CURRENT_TEMPLATE);
        send(new DrawAgreement(draft, text.template(), text.digest()));
        for (Signatory party : List.of(Examples.THE_USER, Examples.THE_AGENCY)) {
            send(new SignAgreement(agreement, party, text.digest(), ListingStanding.OFFERED, "key-1", "c2ln", at));
        }
        return agreement;
    }

    /** The id of a violation under an agreement of its own. */
    public String violated() {
        var violation = new ViolationId("vio-" + UUID.randomUUID());
        Commitment facts = contents.keep(violation, Examples.AUTHORITY, Map.of("facts", "将数据用于营销", "evidence", "宣传单"));
        send(new RecordViolation(
                violation,
                new Against.UnderAgreement(agreement(false)),
                ViolationKind.BEYOND_SCENARIO,
                null,
                facts,
                Examples.AUTHORITY,
                Instant.now()));
        return violation.value();
    }

    /** A usage report of the agreement's user. */
    public String usageReport(AgreementId agreement) {
        var report = new ReportId("usage-" + UUID.randomUUID());
        Commitment content = contents.keep(report, new ActorId(Examples.USER.value()), Map.of("processing", "按街道汇总"));
        send(new ReportUse(agreement, report, Examples.USER, 12, content, Instant.now()));
        return report.value();
    }

    /** What somebody without an account reported about a listing. */
    public String misuseReport(ListingId listing) {
        var report = new ReportId("misuse-" + UUID.randomUUID());
        Commitment content = contents.keep(report, null, Map.of("facts", "转售数据", "contact", "匿名信箱"));
        send(new ReportMisuse(report, listing, null, content, Instant.now()));
        return report.value();
    }

    private void send(Command<?, ?> command) {
        commands.send(command, Origin.of(Actor.system("test"), "test"));
    }
}
