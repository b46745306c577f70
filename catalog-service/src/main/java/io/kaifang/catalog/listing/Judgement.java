package io.kaifang.catalog.listing;

import io.kaifang.catalog.draft.DraftCheck;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.Surroundings;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft judged whole: by itself, and against whoever holds its name. */
sealed interface Judgement {
    record Good(ListingContent content, String reason) implements Judgement {}

    record Bad(List<Fault> faults) implements Judgement {}

    static Judgement on(ListingDraft draft, Surroundings around, OpeningList list, ListingId own) {
        Optional<ListingId> holder = list.otherHolder(draft.nameKey().value(), own);
        Optional<Fault> taken = holder.map(it -> DraftFault.TITLE_TAKEN.at("/title", it));
        Surroundings withoutHolder = holder.map(around::without).orElse(around); // the same name is not merely alike
        return switch (DraftCheck.check(draft, withoutHolder)) {
            case DraftCheck.Complete it when taken.isEmpty() -> new Good(it.content(), it.reason());
            case DraftCheck.Complete _ -> new Bad(taken.stream().toList());
            case DraftCheck.Faulty it -> {
                List<Fault> all = new ArrayList<>(taken.stream().toList());
                all.addAll(it.faults());
                yield new Bad(all);
            }
        };
    }
}
