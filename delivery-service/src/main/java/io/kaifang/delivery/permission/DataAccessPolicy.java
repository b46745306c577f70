package io.kaifang.delivery.permission;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
     * @param fields of the version that are served
     * @throws io.kaifang.contracts.RuleViolated if a rule refuses it
     * @throws AccessRefused if it cannot be judged, or comes too often
     */
    public ReadPermission permit(Caller caller, Dataset dataset, List<String> fields, DeliveryWay way) {
        Category category = ReadPermission.mustBeOpen(dataset);
        if (category == Category.UNCONDITIONAL) {
            return ReadPermission.toAll(fields, jurisdiction, caller.isAnonymous());
        }
        if (caller.isAnonymous()) {
            throw new AccessRefused(AccessRefused.Reason.APPLICATION_REQUIRED);
        }
        if (!agreementsAreHeard()) {
            throw new AccessRefused(AccessRefused.Reason.AGREEMENTS_UNHEARD, longestSilence);
        }
        DataUserId user = caller.dataUser();
        ReadPermission permission =
                ReadPermission.under(datasets.grants(user, dataset.listing()), way, fields, clock.instant());
        permission.grant().ifPresent(rates::take);
        return permission;
    }

    /** Whether what was permitted a while ago still is: asked while data flow. A listing that changed meanwhile permits anew. */
    public boolean stillOpen(Caller caller, Dataset dataset, VersionId version, ReadPermission permission) {
        Dataset today = datasets.get(dataset.listing());
        if (!today.opensLike(dataset) || !datasets.isStillJudged(today, version)) {
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
