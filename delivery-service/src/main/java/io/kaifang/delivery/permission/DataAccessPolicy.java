package io.kaifang.delivery.permission;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.delivery.store.Columns;
import io.kaifang.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides who may read which data now. */
@ApplicationScoped
public class DataAccessPolicy {
    private final DatasetLookup datasets;
    private final GrantRates rates;
    private final AgreementFeed agreements;
    private final Jurisdiction jurisdiction;
    private final Clock clock;
    private final Duration longestSilence;

    DataAccessPolicy(
            DatasetLookup datasets,
            GrantRates rates,
            AgreementFeed agreements,
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
     * @throws AccessRefused if it cannot be judged, or comes too often
     */
    public ReadPermission permit(Caller caller, Dataset dataset, Columns columns, DeliveryWay way) {
        Category category = ReadPermission.mustBeOpen(dataset);
        if (category == Category.UNCONDITIONAL) {
            return ReadPermission.toAll(columns, jurisdiction, caller.isAnonymous());
        }
        if (caller.isAnonymous()) {
            throw new AccessRefused(AccessRefused.Reason.IDENTITY_REQUIRED);
        }
        if (!agreementsAreHeard()) {
            throw new AccessRefused(AccessRefused.Reason.AGREEMENTS_UNHEARD, longestSilence);
        }
        DataUserId user = caller.dataUser();
        ReadPermission permission =
                ReadPermission.under(datasets.grants(user, dataset.listing()), way, columns, clock.instant());
        permission.grant().ifPresent(rates::take);
        return permission;
    }

    /** Whether what was permitted a while ago still is: asked while data flow. */
    public boolean stillOpen(Caller caller, Dataset dataset, ReadPermission permission) {
        if (datasets.get(dataset.listing()).state() != dataset.state()) {
            return false;
        }
        return permission
                .grant()
                .map(grant -> agreementsAreHeard()
                        && datasets.grants(caller.dataUser(), dataset.listing()).stream()
                                .anyMatch(now -> now.grant().equals(grant.grant())
                                        && !now.closed()
                                        && now.runsAt(clock.instant())))
                .orElse(true);
    }

    private boolean agreementsAreHeard() {
        return agreements.age().compareTo(longestSilence) <= 0;
    }
}
