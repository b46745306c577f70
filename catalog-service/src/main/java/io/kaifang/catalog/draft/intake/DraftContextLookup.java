package io.kaifang.catalog.draft.intake;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.directory.intake.DirectoryStore;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.SimilarTitle;
import io.kaifang.catalog.listing.view.ListingTitleQueries;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up what a draft is checked against. It reads what is projected so far, which is enough for similar titles and relations;
 * that no two listings have one name is not decided here, but with the proposal itself. Blocks.
 */
@ApplicationScoped
public class DraftContextLookup {
    private final ListingTitleQueries listings;
    private final DirectoryStore directories;

    DraftContextLookup(ListingTitleQueries listings, DirectoryStore directories) {
        this.listings = listings;
        this.directories = directories;
    }

    /** What the draft of that listing is checked against. */
    public DraftContext of(ListingDraft draft, AgencyId agency, ListingId listing) {
        String title = draft.title() == null ? "" : draft.title();
        List<SimilarTitle> similar = ViewQueries.now(() -> listings.similarTo(title, listing));
        Set<ListingId> related = ViewQueries.now(() -> listings.existing(related(draft)));
        boolean imported = directories.inForce(agency).isPresent();
        return new DraftContext(similar, imported, directories.known(agency, ties(draft)), related);
    }

    private static List<SourceTie> ties(ListingDraft draft) {
        List<SourceTie> ties = new ArrayList<>();
        draft.fields().forEach(field -> {
            String resource = field.resource();
            String column = field.column();
            if (resource != null && column != null && canBeLookedUp(resource) && canBeLookedUp(column)) {
                ties.add(new SourceTie(resource.strip(), column.strip()));
            }
        });
        return ties;
    }

    private static List<String> related(ListingDraft draft) {
        return draft.relations().stream()
                .flatMap(relation -> Stream.ofNullable(relation.listing()))
                .filter(DraftContextLookup::canBeLookedUp)
                .toList();
    }

    /** PostgreSQL's text holds no NUL, so no row holds what has one. */
    private static boolean canBeLookedUp(String text) {
        return text.indexOf('\0') < 0;
    }
}
