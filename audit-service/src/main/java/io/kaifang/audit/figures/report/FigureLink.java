package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Period;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where the leaves of a figure are listed. */
public final class FigureLink {

    private FigureLink() {}

    /** A path on this service. */
    public static String of(Period span, FigureKey key) {
        return "/audit/figures/%s/leaves?figure=%s"
                        .formatted(span.text(), key.measure().code())
                + parameter("agency", key.agency())
                + parameter("detail", key.detail());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
