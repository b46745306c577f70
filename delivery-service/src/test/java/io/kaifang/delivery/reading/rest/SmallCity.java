package io.kaifang.delivery.reading.rest;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A small city: facts to begin with. */
final class SmallCity {
    static final AgencyId STATISTICS = new AgencyId("sh-statistics");
    static final String HEADER = "编号,区,面积,备注\n";
    static final String ROWS = HEADER + "1,黄浦区,10.50,a\n2,静安区,9,\"b,c\"\n3,黄浦区,,\n";

    private SmallCity() {}

    static ListingPublished published(ListingId listing, Category category) {
        return new ListingPublished(listing, STATISTICS, content(), category, List.of(), Instant.now());
    }

    /** A grant on two of the four fields. */
    static GrantOpened granted(
            ListingId listing, String agreement, String user, int requests, Instant from, Instant until) {
        return new GrantOpened(
                new GrantId(agreement),
                new AgreementId(agreement),
                listing,
                new DataUserId(user),
                List.of("编号", "区"),
                Set.of(DeliveryWay.API, DeliveryWay.DOWNLOAD),
                new RateLimit(requests, Duration.ofHours(1)),
                from,
                until,
                from);
    }

    private static ListingContent content() {
        return new ListingContent(
                "上海市社区面积 2023",
                "各社区面积",
                "城市建设",
                "上海市",
                "2023",
                List.of(
                        field("编号", FieldType.INTEGER, true, true),
                        field("区", FieldType.TEXT, true, false),
                        field("面积", FieldType.DECIMAL, false, false),
                        field("备注", FieldType.TEXT, false, false)),
                List.of(Format.CSV),
                UpdateFrequency.YEARLY,
                List.of(),
                "");
    }

    private static ListingField field(String name, FieldType type, boolean required, boolean key) {
        return new ListingField(name, type, name, null, required, key, new SourceTie("r", name));
    }
}
