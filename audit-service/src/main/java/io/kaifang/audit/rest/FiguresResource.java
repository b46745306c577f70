package io.kaifang.audit.rest;

import io.kaifang.audit.index.Figures;
import io.kaifang.audit.log.LedgerReads;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Monthly and yearly figures for regulators (Art. 37), computed from the ledger alone. */
@Path("/audit")
@RolesAllowed({Role.AUDITOR, Role.AUTHORITY})
@RunOnVirtualThread
public class FiguresResource {

    private static final String HEADER = "\ufeffagency,type,article,outcome,count,first,last\r\n";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Figures figures;
    private final LedgerReads ledger;

    @Inject
    FiguresResource(Figures figures, LedgerReads ledger) {
        this.figures = figures;
        this.ledger = ledger;
    }

    private record Span(Instant from, Instant until) {}

    /** {@code /audit/figures/2026-11} or {@code /audit/figures/2026}. */
    @GET
    @Path("/figures/{span}")
    @Operation(summary = "Figures of a month or a year (Art. 37)")
    @Produces("application/json")
    public FiguresView json(@PathParam("span") String text) {
        var span = span(text);
        return new FiguresView(
                span.from(),
                span.until(),
                ledger.checkpoint().map(SignedNote::toString).orElse(""),
                figures.counts(span.from(), span.until()),
                figures.reviews(span.from(), span.until()));
    }

    /** The counts as CSV, with a byte order mark for those who open it in a spreadsheet. */
    @GET
    @Path("/figures/{span}/counts.csv")
    @Operation(summary = "The counts as CSV")
    @Produces("text/csv; charset=utf-8")
    public String csv(@PathParam("span") String text) {
        var span = span(text);
        return figures.counts(span.from(), span.until()).stream()
                .map(f -> String.join(
                        ",",
                        cell(Objects.requireNonNullElse(f.agency(), "")),
                        cell(f.type()),
                        cell(Objects.requireNonNullElse(f.article(), "")),
                        cell(f.outcome()),
                        Long.toString(f.count()),
                        Long.toString(f.first()),
                        Long.toString(f.last())))
                .collect(Collectors.joining("\r\n", HEADER, "\r\n"));
    }

    /** Quoted, and never a formula to a spreadsheet. */
    private static String cell(String value) {
        var text = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Span span(String text) {
        try {
            LocalDate first = text.length() == 4
                    ? Year.parse(text).atDay(1)
                    : YearMonth.parse(text).atDay(1);
            LocalDate next = text.length() == 4 ? first.plusYears(1) : first.plusMonths(1);
            return new Span(
                    first.atStartOfDay(SHANGHAI).toInstant(),
                    next.atStartOfDay(SHANGHAI).toInstant());
        } catch (DateTimeException e) {
            throw new RuleViolated(AuditRule.TIME_MUST_BE_ISO);
        }
    }
}
