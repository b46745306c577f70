package io.kaifang.agreement.policy;

import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.AgreementId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What isn't opened any more isn't agreed upon any more. */
@ApplicationScoped
public class WhenListingWithdrawnThenEndAgreements implements Policy {

    /** Every agreement ever drawn, oldest first, so that a redelivery finds the same ones in the same places. */
    public List<EndAgreement> commands(ListingWithdrawn event, EventMetadata meta) {
        List<AgreementRow> drawn = ViewQueries.now(() -> AgreementRow.list(
                "listing = ?1 order by drawnAt, agreement", event.listing().value()));
        return drawn.stream()
                .map(row ->
                        new EndAgreement(new AgreementId(row.agreement), AgreementEnd.LISTING_WITHDRAWN, event.at()))
                .toList();
    }
}
