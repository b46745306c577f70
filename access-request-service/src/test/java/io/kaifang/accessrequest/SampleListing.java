package io.kaifang.accessrequest;

import static io.kaifang.accessrequest.SampleApplication.CONDITIONS;
import static io.kaifang.accessrequest.SampleApplication.LISTING;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.TRANSPORT;

import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;

/** The parking records of 2025 on the opening list. */
public final class SampleListing {
    private SampleListing() {}

    public static ListingPublished published() {
        return new ListingPublished(LISTING, TRANSPORT, content(), Category.CONDITIONAL, CONDITIONS, NOW);
    }

    public static ListingWithdrawn withdrawn(ListingId listing) {
        return new ListingWithdrawn(listing, TRANSPORT, new WorkOrderId("wo-9"), "数据源停用", List.of(), NOW);
    }

    /** The listing as its agency described it. */
    public static ListingContent content() {
        return new ListingContent(
                "上海市停车记录 2025",
                "停车场进出记录",
                "交通",
                "上海市",
                "2025",
                List.of(field("plate"), field("entered"), field("left")),
                List.of(Format.CSV),
                UpdateFrequency.STATIC,
                List.of(),
                "");
    }

    private static ListingField field(String name) {
        return new ListingField(name, FieldType.TEXT, "含义 " + name, null, true, false, new SourceTie("parking", name));
    }
}
