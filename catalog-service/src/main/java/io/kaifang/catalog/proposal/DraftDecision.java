package io.kaifang.catalog.proposal;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.check.DraftCheck;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a draft comes to, checked by itself and against the listing that has its name. */
sealed interface DraftDecision {
    record Good(ListingContent content, String reason) implements DraftDecision {}

    record Bad(List<Fault> faults) implements DraftDecision {}

    static DraftDecision on(ListingDraft draft, DraftContext context, NameClaim claim, ListingId own) {
        Optional<ListingId> holder = claim.otherHolder(draft.nameKey().value(), own);
        List<Fault> taken = holder.map(it -> DraftFault.TITLE_TAKEN.at("/title", it)).stream()
                .toList();
        DraftContext others = holder.map(context::without).orElse(context); // the same name is not merely similar
        return switch (DraftCheck.check(draft, others)) {
            case DraftCheck.Complete it when taken.isEmpty() -> new Good(it.content(), it.reason());
            case DraftCheck.Complete _ -> new Bad(taken);
            case DraftCheck.Faulty it -> new Bad(both(taken, it.faults()));
        };
    }

    private static List<Fault> both(List<Fault> first, List<Fault> second) {
        List<Fault> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
