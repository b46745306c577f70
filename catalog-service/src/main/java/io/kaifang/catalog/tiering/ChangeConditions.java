package io.kaifang.catalog.tiering;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.ListingCommand;
import io.kaifang.catalog.listing.Opening;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new guide changes conditions and no category: they hold for what is open at once (Art. 15, 18). What is open is another content,
 * or of another category, by now stays as it is.
 *
 * @param content digest of the content that the conditions are for; null where it was not named: then the category decides
 */
public record ChangeConditions(
        ListingId listing,
        AgencyId agency,
        @Nullable Sha256 content,
        Category category,
        List<OpeningCondition> conditions,
        String guideVersion,
        Instant at)
        implements ListingCommand {
    public ChangeConditions {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return Listing.opened(current).filter(this::differs).stream()
                .<CatalogEvent>map(_ -> new ConditionsChanged(listing, agency, category, conditions, guideVersion, at))
                .toList();
    }

    private boolean differs(Opening opened) {
        boolean same = content == null || opened.content().digest().equals(content);
        return same && opened.category() == category && !opened.conditions().equals(conditions);
    }
}
