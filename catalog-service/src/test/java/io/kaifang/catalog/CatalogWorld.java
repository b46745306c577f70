package io.kaifang.catalog;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.directory.intake.DirectoryImport;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.view.ListingQueries;
import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.catalog.listing.view.ListingVisibility;
import io.kaifang.catalog.proposal.ProposeListing;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What agencies and others have done before a test's own step. */
@ApplicationScoped
public class CatalogWorld {
    public static final AgencyId WATER = new AgencyId("water");

    public static final String DIRECTORY = """
            resource,resource_title,column,column_title
            SW-001,水质检测,plant_name,水厂名称
            SW-001,水质检测,turbidity,浑浊度
            """;

    private static final ListingVisibility OVERSEER = new ListingVisibility(null, true);
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Commands commands;

    @Inject
    DirectoryImport directories;

    @Inject
    ListingQueries listings;

    /** A good draft whose title is like no other's. */
    public static ObjectNode draft() {
        return Drafts.json().put("title", title());
    }

    /** A title that is complete and like no other: eight Chinese characters tell it apart. */
    public static String title() {
        return "上海市" + word() + word() + "水厂名称(2024年)";
    }

    /** Four Chinese characters that occur nowhere else. */
    public static String word() {
        var word = new StringBuilder();
        UUID chance = UUID.randomUUID();
        for (int shift = 0; shift < 64; shift += 16) {
            word.append((char) ('一' + ((chance.getLeastSignificantBits() >>> shift) & 0x3fff)));
        }
        return word.toString();
    }

    public void importDirectory(AgencyId agency) {
        try {
            send(directories.take(agency, new ByteArrayInputStream(DIRECTORY.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ListingId proposed(AgencyId agency, ObjectNode draft) {
        var listing = new ListingId("l-" + UUID.randomUUID());
        send(new ProposeListing(
                listing, agency, workOrder(), DraftReader.read(draft), Drafts.context(), Instant.now()));
        return listing;
    }

    public ListingId publishable(AgencyId agency, ObjectNode draft) {
        ListingId listing = proposed(agency, draft);
        send(new MarkPublishable(
                listing, Category.UNCONDITIONAL, List.of(), "default-2022", workOrder(), Instant.now()));
        return listing;
    }

    public ListingId published(AgencyId agency, ObjectNode draft) {
        ListingId listing = publishable(agency, draft);
        send(new PublishListing(listing, Instant.now()));
        return shown(listing, ListingState.PUBLISHED);
    }

    /** Waits until the list shows the listing so. */
    public ListingId shown(ListingId listing, ListingState state) {
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> ViewQueries.now(() -> listings.get(listing, OVERSEER))
                        .listing()
                        .state()
                        .equals(state));
        return listing;
    }

    private void send(Command<?, ?> command) {
        commands.send(command, Origin.of(Actor.system("test"), "test"));
    }

    private static WorkOrderId workOrder() {
        return new WorkOrderId("wo-" + UUID.randomUUID());
    }
}
