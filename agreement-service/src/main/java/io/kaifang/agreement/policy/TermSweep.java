package io.kaifang.agreement.policy;

import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.agreement.view.AgreementStage;
import io.kaifang.agreement.view.KnownListing;
import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.id.AgreementId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * What time brings about: it looks for agreements whose term has run out, and sends ordinary commands. It also finds those that
 * were drawn while their listing was withdrawn, which the policy could not see yet.
 */
@ApplicationScoped
public class TermSweep implements Sweep {
    private static final int AT_ONCE = 500;

    public List<EndAgreement> termOver(Instant now) {
        List<AgreementRow> over = ViewQueries.now(() -> AgreementRow.<AgreementRow>find(
                        "stage = ?1 and until <= ?2 order by until", AgreementStage.IN_FORCE, now)
                .page(0, AT_ONCE)
                .list());
        return ends(over, AgreementEnd.TERM_RAN_OUT, now);
    }

    public List<EndAgreement> listingWithdrawn(Instant now) {
        List<AgreementRow> stranded = ViewQueries.now(() -> AgreementRow.<AgreementRow>find(
                        "stage in ?1 and listing in (select k.listing from " + KnownListing.class.getSimpleName()
                                + " k where k.withdrawn)",
                        List.of(
                                AgreementStage.IN_FORCE,
                                AgreementStage.AWAITING_SIGNATURES,
                                AgreementStage.AWAITING_REVIEW))
                .page(0, AT_ONCE)
                .list());
        return ends(stranded, AgreementEnd.LISTING_WITHDRAWN, now);
    }

    private static List<EndAgreement> ends(List<AgreementRow> rows, AgreementEnd cause, Instant at) {
        return rows.stream()
                .map(row -> new EndAgreement(new AgreementId(row.agreement), cause, at))
                .toList();
    }
}
