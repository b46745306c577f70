package io.kaifang.catalog.proposal;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.check.DraftCheck;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An agency submits the whole content of a listing. A faulty draft is returned with all its faults, as a fact. */
public sealed interface DraftCommand extends WorkOrderCommand<NamedListing, NameClaim>
        permits ProposeListing, AmendListing {
    AgencyId agency();

    ListingDraft draft();

    DraftContext context();

    Instant at();

    WorkOrderKind kind();

    /** What happens if nothing is wrong with the draft. */
    CatalogEvent accepted(ListingContent content, String reason);

    @Override
    default NamedListing target() {
        return new NamedListing(listing(), draft().nameKey());
    }

    /** Accepts the draft, or returns it. */
    default List<CatalogEvent> check(NameClaim claim) {
        return List.of(
                switch (verdict(claim)) {
                    case DraftCheck.Complete it -> accepted(it.content(), it.reason());
                    case DraftCheck.Faulty it ->
                        new ListingReturned(
                                listing(), agency(), workOrder(), kind(), draft().shownTitle(), it.faults(), at());
                });
    }

    /** What the draft comes to, checked by itself and against the listing that has its name. */
    private DraftCheck.Verdict verdict(NameClaim claim) {
        Optional<ListingId> holder = claim.otherHolder(draft().nameKey().value(), listing());
        DraftContext others = holder.map(context()::without).orElse(context()); // the same name is not merely similar
        DraftCheck.Verdict verdict = DraftCheck.check(draft(), others);
        return holder.map(it -> verdict.with(DraftFault.TITLE_TAKEN.at("/title", it)))
                .orElse(verdict);
    }
}
