package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.intake.DraftContextLookup;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.catalog.listing.WithdrawListing;
import io.kaifang.catalog.proposal.AmendListing;
import io.kaifang.catalog.proposal.ProposeListing;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From an agency's message to the work order that it is. Ids come from the message, so that it means the same each time. */
@ApplicationScoped
class IntakeTranslator {
    private static final String PROPOSAL = "io.kaifang.intake.listing-proposal";
    private static final String AMENDMENT = "io.kaifang.intake.listing-amendment";
    private static final String WITHDRAWAL = "io.kaifang.intake.listing-withdrawal";
    private static final Pattern VERSIONED =
            Pattern.compile("(" + PROPOSAL + "|" + AMENDMENT + "|" + WITHDRAWAL + ")\\.v.*");
    private static final Pattern AGENCY_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final DraftContextLookup contexts;
    private final Clock clock;

    IntakeTranslator(DraftContextLookup contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    IntakeOrder translate(IntakeEvent event) {
        String named = event.data().path("agency").asText("");
        if (AGENCY_ID.matcher(named).matches() && !named.equals(event.agency().value())) {
            return new IntakeOrder.Faulty(List.of(DraftFault.WRONG_AGENCY.at("/data/agency", named, event.agency())));
        }
        WorkOrderId workOrder = CatalogIds.workOrderOf(event.agency().value(), event.source(), event.id());
        return switch (event.type()) {
            case PROPOSAL + ".v1" -> proposal(event, workOrder);
            case AMENDMENT + ".v1" ->
                existing(event).map(it -> amendment(event, it, workOrder)).orElseGet(IntakeTranslator::listingMissing);
            case WITHDRAWAL + ".v1" ->
                existing(event).map(it -> withdrawal(event, it, workOrder)).orElseGet(IntakeTranslator::listingMissing);
            default ->
                new IntakeOrder.Foreign(
                        VERSIONED.matcher(event.type()).matches()
                                ? IntakeFault.VERSION_UNKNOWN.at("/type")
                                : IntakeFault.TYPE_UNKNOWN.at("/type"));
        };
    }

    private IntakeOrder proposal(IntakeEvent event, WorkOrderId workOrder) {
        ListingId listing = existing(event)
                .orElseGet(() -> CatalogIds.listingOf(event.agency().value(), event.source(), event.id()));
        ListingDraft draft = DraftReader.read(event.data());
        DraftContext context = contexts.of(draft, event.agency(), listing);
        return new IntakeOrder.Work(
                new ProposeListing(listing, event.agency(), workOrder, draft, context, clock.instant()));
    }

    private IntakeOrder amendment(IntakeEvent event, ListingId listing, WorkOrderId workOrder) {
        ListingDraft draft = DraftReader.read(event.data());
        DraftContext context = contexts.of(draft, event.agency(), listing);
        return new IntakeOrder.Work(
                new AmendListing(listing, event.agency(), workOrder, draft, context, clock.instant()));
    }

    private IntakeOrder withdrawal(IntakeEvent event, ListingId listing, WorkOrderId workOrder) {
        List<Sha256> documents = new ArrayList<>();
        JsonNode sent = event.data().path("supportingDocuments");
        for (int i = 0; i < sent.size(); i++) {
            String digest = sent.get(i).asText("");
            if (!DIGEST.matcher(digest).matches()) {
                return new IntakeOrder.Faulty(
                        List.of(IntakeFault.DIGEST_UNREADABLE.at("/data/supportingDocuments/" + i)));
            }
            documents.add(new Sha256(digest));
        }
        String reason = event.data().path("reason").asText("");
        return new IntakeOrder.Work(
                new WithdrawListing(listing, event.agency(), workOrder, reason, documents, clock.instant()));
    }

    private static Optional<ListingId> existing(IntakeEvent event) {
        return DraftReader.listing(event.data());
    }

    private static IntakeOrder listingMissing() {
        return new IntakeOrder.Faulty(List.of(IntakeFault.LISTING_MISSING.at("/data/listing")));
    }
}
