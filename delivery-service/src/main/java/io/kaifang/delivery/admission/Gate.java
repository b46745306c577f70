package io.kaifang.delivery.admission;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.store.Columns;
import io.kaifang.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets callers in. */
@ApplicationScoped
public class Gate {
    private final Datasets datasets;
    private final Rates rates;
    private final AgreementSource agreements;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final Duration longestSilence;

    @Inject
    Gate(
            Datasets datasets,
            Rates rates,
            AgreementSource agreements,
            Jurisdiction jurisdiction,
            Clock clock,
            @ConfigProperty(name = "kaifang.delivery.longest-silence") Duration longestSilence) {
        this.datasets = datasets;
        this.rates = rates;
        this.agreements = agreements;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
        this.longestSilence = longestSilence;
    }

    /**
     * Leave for a caller to read a data set in some way.
     *
     * @param columns of the version that will be read
     * @throws io.kaifang.contracts.RuleViolated if a rule refuses it
     * @throws Refused if it cannot be judged, or comes too often
     */
    public Admission admit(Caller caller, Dataset dataset, Columns columns, DeliveryWay way) {
        Category category = Admission.mustBeOpen(dataset);
        if (category == Category.UNCONDITIONAL) {
            return Admission.toAll(columns, jurisdiction, caller.isAnonymous());
        }
        if (caller.isAnonymous()) {
            throw new Refused(Refused.Reason.IDENTITY_REQUIRED);
        }
        mustHaveHeard();
        DataUserId user = caller.dataUser();
        Admission admission = Admission.under(datasets.grants(user, dataset.listing()), way, columns, clock.instant());
        admission.grant().ifPresent(rates::take);
        return admission;
    }

    /** Whether what was admitted a while ago would still be: asked while data flow. */
    public boolean stillOpen(Caller caller, Dataset dataset, Admission admission) {
        if (datasets.get(dataset.listing()).state() != dataset.state()) {
            return false;
        }
        return admission
                .grant()
                .map(grant -> agreements.silence().compareTo(longestSilence) <= 0
                        && datasets.grants(caller.dataUser(), dataset.listing()).stream()
                                .anyMatch(now -> now.grant().equals(grant.grant())
                                        && !now.closed()
                                        && now.runsAt(clock.instant())))
                .orElse(true);
    }

    private void mustHaveHeard() {
        if (agreements.silence().compareTo(longestSilence) > 0) {
            throw new Refused(Refused.Reason.AGREEMENTS_UNHEARD, longestSilence);
        }
    }
}
