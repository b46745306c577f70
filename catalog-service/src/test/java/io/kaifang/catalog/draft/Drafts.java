package io.kaifang.catalog.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.catalog.SourceTie;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Drafts for tests: a good one, to be spoiled. */
public final class Drafts {
    private static final String GOOD = """
            {"title":"上海市自来水水厂出厂水质监测数据(2024年,逐日)",
             "summary":"水务局每日在各自来水水厂采样检测的出厂水水质结果,供市民了解饮用水安全。",
             "theme":"资源环境","area":"上海市","timeSpan":"2024年",
             "fields":[
               {"name":"水厂名称","type":"TEXT","meaning":"被采样的自来水水厂的全称","required":true,"key":true,
                "source":{"resource":"SW-001","column":"plant_name"}},
               {"name":"浑浊度","type":"DECIMAL","meaning":"出厂水散射浑浊度","unit":"散射浊度单位",
                "source":{"resource":"SW-001","column":"turbidity"}}],
             "formats":["csv","api"],"frequency":"每日","obtainedBySharing":false,
             "reason":"社会迫切需要,新增开放"}""";

    /** No other listing, no directory. */
    public static final DraftContext NOTHING_KNOWN = new DraftContext(List.of(), false, Set.of(), Set.of());

    private Drafts() {}

    public static ObjectNode json() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(GOOD);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ListingDraft good() {
        return DraftReader.read(json());
    }

    public static ListingDraft titled(String title) {
        return DraftReader.read(json().put("title", title));
    }

    /** The directory that {@link #good} is tied to, and no other listing. */
    public static DraftContext context() {
        return new DraftContext(
                List.of(),
                true,
                Set.of(new SourceTie("SW-001", "plant_name"), new SourceTie("SW-001", "turbidity")),
                Set.of());
    }
}
