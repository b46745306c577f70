package io.kaifang.catalog;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.catalog.directory.ImportResourceDirectory;
import io.kaifang.catalog.directory.ResourceDirectory;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.MakeStatic;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.RestoreListing;
import io.kaifang.catalog.listing.SuspendListing;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.catalog.listing.view.OpeningListProjection;
import io.kaifang.catalog.proposal.AmendListing;
import io.kaifang.catalog.proposal.NameClaim;
import io.kaifang.catalog.proposal.NamedListing;
import io.kaifang.catalog.proposal.ProposeListing;
import io.kaifang.catalog.proposal.ReturnProposal;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.catalog.tiering.policy.WhenListingClassifiedThenMarkPublishable;
import io.kaifang.catalog.tiering.view.TieringProjection;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** All that the catalog decides, as one list. */
public final class CatalogModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("catalog", CatalogEvent.class)
                .model(DecisionModel.of(NamedListing.class, NameClaim.class)
                        .startingWith(NameClaim.EMPTY)
                        .evolvedBy(CatalogEvent.class, NameClaim::evolve)
                        .sourcedBy(CatalogModule::listingOrName)
                        .deciding(ProposeListing.class, AmendListing.class))
                .model(DecisionModel.of(ListingId.class, Listing.class)
                        .startingWith(new Listing.Unknown())
                        .evolvedBy(CatalogEvent.class, Listing::evolve)
                        .sourcedBy(listing -> Sourcing.tagged(listing.tag()))
                        .deciding(
                                ReturnProposal.class,
                                MarkPublishable.class,
                                PublishListing.class,
                                SuspendListing.class,
                                RestoreListing.class,
                                MakeStatic.class,
                                WithdrawListing.class))
                .model(DecisionModel.of(AgencyId.class, ResourceDirectory.class)
                        .startingWith(new ResourceDirectory.Missing())
                        .evolvedBy(CatalogEvent.class, ResourceDirectory::evolve)
                        .sourcedBy(agency -> Sourcing.tagged(agency.tag()).types(ResourceDirectoryImported.class))
                        .deciding(ImportResourceDirectory.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("opening-list", OpeningListProjection.class)
                        .writing("listing", "listing_step", "work_order")
                        .on(CatalogEvent.class, OpeningListProjection::apply),
                ProjectionSpec.of("tiering", TieringProjection.class)
                        .writing("tiering")
                        .on(LevelsProposed.class, TieringProjection::proposed)
                        .on(ListingClassified.class, TieringProjection::classified));
    }

    /** What happens of itself: after events, and by the clock. */
    @Produces
    @ApplicationScoped
    public static Policies policies() {
        return Policies.of(PolicySpec.of("mark-publishable", WhenListingClassifiedThenMarkPublishable.class)
                .when(
                        ListingClassified.class,
                        MarkPublishable.class,
                        WhenListingClassifiedThenMarkPublishable::commands));
    }

    /** The listing's own history and that of its name, so that no two listings get one name. */
    private static Sourcing listingOrName(NamedListing wanted) {
        Sourcing own = Sourcing.tagged(wanted.listing().tag());
        return wanted.name().isEmpty()
                ? own
                : own.or(Sourcing.tagged(Tag.of("listing-name", wanted.name().value())));
    }
}
