package io.kaifang.audit.figures.rest;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.count.Figures;
import io.kaifang.audit.figures.report.FigureLink;
import io.kaifang.audit.figures.report.FiguresCsv;
import io.kaifang.audit.figures.report.ReportPage;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.rest.Language;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Monthly and yearly figures for regulators (Art. 37): {@code 2026-11} or {@code 2026}. */
@Path("/audit/figures/{span}")
@RolesAllowed({Role.AUDITOR, Role.AUTHORITY})
@RunOnVirtualThread
public class FiguresResource {

    private static final int MOST_LEAVES = 5_000;

    /** The page carries its style, so that it can be kept as one file; it has no script and loads nothing. */
    private static final String NOTHING_BUT_ITS_OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors"
                    + " 'none'";

    private final Figures figures;
    private final PublishedLog ledger;

    @Inject
    FiguresResource(Figures figures, PublishedLog ledger) {
        this.figures = figures;
        this.ledger = ledger;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page);
    }

    @GET
    @Produces("application/json")
    @Summary(zh = "月度或年度指标（第三十七条）", en = "Figures of a month or a year (Art. 37)")
    public FiguresAnswer json(@PathParam("span") String text) {
        Period span = span(text);
        List<Figure> counted = figures.of(span); // before the checkpoint, under which all of them stand then
        return FiguresAnswer.of(span, checkpoint().toString(), counted);
    }

    @GET
    @Path("/report.csv")
    @Produces("text/csv; charset=utf-8")
    @Summary(zh = "指标，CSV 格式", en = "The figures as CSV")
    public String csv(@PathParam("span") String text) {
        Period span = span(text);
        return FiguresCsv.of(span, figures.of(span));
    }

    /** To be read and printed, in the reader's language or in the one that {@code lang} names. */
    @GET
    @Path("/report.html")
    @Produces("text/html; charset=utf-8")
    @Summary(zh = "指标，可打印的报告", en = "The figures as a report to print")
    public Response report(
            @PathParam("span") String text, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        Period span = span(text);
        List<Figure> counted = figures.of(span);
        var page = new ReportPage(span, language(lang, headers), checkpoint(), counted);
        return Response.ok(Templates.report(page).render())
                .header("Content-Security-Policy", NOTHING_BUT_ITS_OWN_STYLE)
                .build();
    }

    /** Which leaves a figure follows from: {@code figure}, and {@code agency} and {@code detail} where it has them. */
    @GET
    @Path("/leaves")
    @Produces("application/json")
    @Summary(zh = "指标所依据的账本条目", en = "The leaves that a figure follows from")
    public FigureLeavesAnswer leaves(
            @PathParam("span") String text,
            @QueryParam("figure") @DefaultValue("") String figure,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("detail") @Nullable String detail,
            @QueryParam("after") @DefaultValue("-1") long after) {
        Period span = span(text);
        Measure measure =
                Coded.named(Measure.class, figure).orElseThrow(() -> new RuleViolated(AuditRule.FIGURE_MUST_BE_KNOWN));
        var key = new FigureKey(measure, agency, detail);
        List<Long> found = figures.leaves(span, key, after, MOST_LEAVES + 1);
        if (found.size() <= MOST_LEAVES) {
            return new FigureLeavesAnswer(checkpoint().toString(), found, null);
        }
        List<Long> page = found.subList(0, MOST_LEAVES);
        return new FigureLeavesAnswer(
                checkpoint().toString(), page, FigureLink.of(span, key) + "&after=" + page.getLast());
    }

    private SignedNote checkpoint() {
        return ledger.checkpoint().orElseThrow(() -> new RuleViolated(AuditRule.CHECKPOINT_MUST_BE_PUBLISHED));
    }

    private static Language language(@Nullable String lang, HttpHeaders headers) {
        if (lang == null) {
            return Language.of(headers);
        }
        return lang.startsWith("en") ? Language.ENGLISH : Language.CHINESE;
    }

    private static Period span(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new RuleViolated(AuditRule.SPAN_MUST_BE_A_MONTH_OR_A_YEAR);
        }
    }
}
