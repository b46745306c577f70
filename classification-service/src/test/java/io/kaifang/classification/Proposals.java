package io.kaifang.classification;

import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** Proposals and changes of one listing with two fields. */
public final class Proposals {
    public static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    public static final ListingId LISTING = new ListingId("l-1");
    public static final AgencyId AGENCY = new AgencyId("health-commission");

    private Proposals() {}

    public static ListingProposed proposed(UpdateFrequency frequency) {
        return new ListingProposed(LISTING, AGENCY, new WorkOrderId("wo-1"), content(frequency), "name", "年度计划", NOW);
    }

    public static ListingAmended amended(UpdateFrequency frequency) {
        return new ListingAmended(
                LISTING, AGENCY, new WorkOrderId("wo-2"), content(frequency), "name", "频率调整", NOW.plusSeconds(1));
    }

    private static ListingContent content(UpdateFrequency frequency) {
        return content(frequency, Format.API, Format.CSV);
    }

    public static ListingContent content(UpdateFrequency frequency, Format... formats) {
        return new ListingContent(
                "上海市2025年患者随访",
                "随访",
                "医疗卫生",
                "上海市",
                "2025年",
                List.of(field("年龄", FieldType.INTEGER, "患者年龄"), field("区", FieldType.TEXT, "所在区")),
                List.of(formats),
                frequency,
                List.of(),
                "");
    }

    private static ListingField field(String name, FieldType type, String meaning) {
        return new ListingField(name, type, meaning, null, true, false, new SourceTie("visits", name));
    }
}
