package io.kaifang.delivery.reading.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.Sha256;
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
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.intake.FileCheck;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        return published(
                listing,
                category,
                List.of(
                        field("编号", FieldType.INTEGER, true, true),
                        field("区", FieldType.TEXT, true, false),
                        field("面积", FieldType.DECIMAL, false, false),
                        field("备注", FieldType.TEXT, false, false)));
    }

    static ListingPublished published(ListingId listing, Category category, List<ListingField> fields) {
        return new ListingPublished(listing, STATISTICS, content(fields), category, List.of(), Instant.now());
    }

    /** A change of the list that is published after its data came in: without the area, and with remarks of another meaning. */
    static ListingPublished changed(ListingId listing, Category category) {
        return published(
                listing,
                category,
                List.of(
                        field("编号", FieldType.INTEGER, true, true),
                        field("区", FieldType.TEXT, true, false),
                        new ListingField("备注", FieldType.TEXT, "另一含义", null, false, false, new SourceTie("r", "备注"))));
    }

    /** A version of {@link #ROWS} that was released, as the listing stands. */
    static VersionReleased released(ListingId listing, DataFolder data, Columns columns) throws IOException {
        VersionId version = new VersionId("v-" + listing);
        FileCheck.Result result = CheckedFiles.take(
                new ByteArrayInputStream(ROWS.getBytes(UTF_8)), data.incoming(version), columns, 1 << 20);
        data.place(listing, version);
        return new VersionReleased(
                listing,
                version,
                STATISTICS,
                columns.names(),
                new Sha256("ab".repeat(32)),
                result.report().summary(),
                List.of(),
                null,
                Instant.now());
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

    private static ListingContent content(List<ListingField> fields) {
        return new ListingContent(
                "上海市社区面积 2023",
                "各社区面积",
                "城市建设",
                "上海市",
                "2023",
                fields,
                List.of(Format.CSV),
                UpdateFrequency.YEARLY,
                List.of(),
                "");
    }

    static ListingField field(String name, FieldType type, boolean required, boolean key) {
        return new ListingField(name, type, name, null, required, key, new SourceTie("r", name));
    }
}
