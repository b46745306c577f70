package io.kaifang.catalog;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.catalog.directory.ImportResourceDirectory;
import io.kaifang.catalog.directory.ResourceDirectory;
import io.kaifang.catalog.listing.AmendListing;
import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.MakeStatic;
import io.kaifang.catalog.listing.MarkPublishable;
import io.kaifang.catalog.listing.NamedListing;
import io.kaifang.catalog.listing.OpeningList;
import io.kaifang.catalog.listing.ProposeListing;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.RestoreListing;
import io.kaifang.catalog.listing.ReturnProposal;
import io.kaifang.catalog.listing.SuspendListing;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
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
                .model(DecisionModel.of(NamedListing.class, OpeningList.class)
                        .startingWith(OpeningList.EMPTY)
                        .evolvedBy(CatalogEvent.class, OpeningList::evolve)
                        .sourcedBy(CatalogModule::listingOrName))
                .command(ProposeListing.class, OpeningList.class, ProposeListing::target, ProposeListing::decide)
                .command(AmendListing.class, OpeningList.class, AmendListing::target, AmendListing::decide)
                .model(DecisionModel.of(ListingId.class, Listing.class)
                        .startingWith(new Listing.Unknown())
                        .evolvedBy(CatalogEvent.class, Listing::evolve)
                        .sourcedBy(listing -> Sourcing.tagged(listing.tag())))
                .command(ReturnProposal.class, Listing.class, ReturnProposal::listing, ReturnProposal::decide)
                .command(MarkPublishable.class, Listing.class, MarkPublishable::listing, MarkPublishable::decide)
                .command(PublishListing.class, Listing.class, PublishListing::listing, PublishListing::decide)
                .command(SuspendListing.class, Listing.class, SuspendListing::listing, SuspendListing::decide)
                .command(RestoreListing.class, Listing.class, RestoreListing::listing, RestoreListing::decide)
                .command(MakeStatic.class, Listing.class, MakeStatic::listing, MakeStatic::decide)
                .command(WithdrawListing.class, Listing.class, WithdrawListing::listing, WithdrawListing::decide)
                .model(DecisionModel.of(AgencyId.class, ResourceDirectory.class)
                        .startingWith(new ResourceDirectory.Missing())
                        .evolvedBy(CatalogEvent.class, ResourceDirectory::evolve)
                        .sourcedBy(agency -> Sourcing.tagged(agency.tag()).types(ResourceDirectoryImported.class)))
                .command(
                        ImportResourceDirectory.class,
                        ResourceDirectory.class,
                        ImportResourceDirectory::agency,
                        ImportResourceDirectory::decide);
    }

    /** Two boundaries in one: the listing's own history, and that of its name, so that a name is never given twice. */
    private static Sourcing listingOrName(NamedListing wanted) {
        Sourcing own = Sourcing.tagged(wanted.listing().tag());
        return wanted.name().isEmpty()
                ? own
                : own.or(Sourcing.tagged(Tag.of("listing-name", wanted.name().value())));
    }
}
