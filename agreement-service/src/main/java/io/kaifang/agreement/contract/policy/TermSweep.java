package io.kaifang.agreement.contract.policy;

import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.id.AgreementId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What time brings about: it looks for agreements whose term has run out, and sends ordinary commands. It also finds those that
 * were drawn while their listing was withdrawn, which the policy could not see yet.
 */
@ApplicationScoped
public class TermSweep implements Sweep {
    private static final int AT_ONCE = 500;

    private final BiFunction<Instant, Integer, List<AgreementId>> termOver;
    private final Function<Integer, List<AgreementId>> ofWithdrawnListings;

    @Inject
    TermSweep(AgreementQueries agreements) {
        this(
                (now, most) -> ViewQueries.now(() -> agreements.termOver(now, most)),
                most -> ViewQueries.now(() -> agreements.ofWithdrawnListings(most)));
    }

    TermSweep(
            BiFunction<Instant, Integer, List<AgreementId>> termOver,
            Function<Integer, List<AgreementId>> ofWithdrawnListings) {
        this.termOver = termOver;
        this.ofWithdrawnListings = ofWithdrawnListings;
    }

    public List<EndAgreement> termOver(Instant now) {
        return ends(termOver.apply(now, AT_ONCE), AgreementEnd.TERM_RAN_OUT, now);
    }

    public List<EndAgreement> listingWithdrawn(Instant now) {
        return ends(ofWithdrawnListings.apply(AT_ONCE), AgreementEnd.LISTING_WITHDRAWN, now);
    }

    private static List<EndAgreement> ends(List<AgreementId> agreements, AgreementEnd cause, Instant at) {
        return agreements.stream()
                .map(agreement -> new EndAgreement(agreement, cause, at))
                .toList();
    }
}
