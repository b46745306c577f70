package io.kaifang.delivery.dataset.rest;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.intake.QualityReport;
import io.kaifang.delivery.intake.Uploads;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of handed-in data.
 *
 * @param quality where its quality report is
 */
public record HandInAnswer(String listing, String version, String quality, QualityReport report) {
    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN = 20;

    /** A fault by its row; the report has all of them. */
    public record RowFault(
            String code,
            String message,
            long row,
            long line,
            @Nullable String field) {}

    static HandInAnswer of(ListingId listing, Uploads.Outcome outcome) {
        String version = outcome.version().value();
        return new HandInAnswer(
                listing.value(),
                version,
                "/datasets/" + listing + "/versions/" + version + "/quality",
                outcome.report());
    }

    Response answer(Language language) {
        return report.passed()
                ? Response.created(URI.create("/datasets/" + listing))
                        .entity(this)
                        .build()
                : problem(language).toResponse();
    }

    private HttpProblem problem(Language language) {
        DeliveryRule rule = DeliveryRule.QUALITY_MUST_PASS;
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + rule.code()))
                .withStatus(UNPROCESSABLE)
                .withTitle(language.of(rule.title()))
                .with("remedy", language.of(rule.remedy()))
                .with("version", version)
                .with("quality", quality)
                .with("summary", report.summary())
                .with("faults", faults(language))
                .build();
    }

    private List<RowFault> faults(Language language) {
        return report.faults().stream()
                .limit(SHOWN)
                .map(fault -> new RowFault(
                        fault.kind().code(),
                        language.of(fault.kind().words()),
                        fault.row(),
                        fault.line(),
                        fault.field()))
                .toList();
    }
}
