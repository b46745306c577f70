package io.kaifang.agreement.report.rest;

import static io.kaifang.agreement.contract.AgreementRule.LISTING_MUST_BE_KNOWN;

import io.kaifang.agreement.content.ReportContents;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.report.ReportMisuse;
import io.kaifang.agreement.report.view.ReportQueries;
import io.kaifang.agreement.report.view.ReportQueries.ReportAnswer;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Unlawful use, written by anyone (Art. 30). The gateway keeps the number of reports sane. */
@Path("/misuse-reports")
public class MisuseReportResource {
    private final AgreementQueries agreements;
    private final ReportQueries reports;
    private final RequestCommands commands;
    private final Caller caller;
    private final ReportContents contents;

    MisuseReportResource(
            AgreementQueries agreements,
            ReportQueries reports,
            RequestCommands commands,
            Caller caller,
            ReportContents contents) {
        this.agreements = agreements;
        this.reports = reports;
        this.commands = commands;
        this.caller = caller;
        this.contents = contents;
    }

    /**
     * A report on misuse.
     *
     * @param listing whose data are misused
     * @param agreement under which, where the reporter knows
     * @param facts what was seen
     * @param evidence where it can be seen
     * @param contact how the reporter can be reached, if at all
     */
    record MisuseReport(
            @NotNull ListingId listing,
            @Nullable AgreementId agreement,
            @NotBlank @Size(max = 4000) String facts,
            @Size(max = 2000) @Nullable String evidence,
            @Size(max = 200) @Nullable String contact) {}

    /** What is kept where it can be erased. */
    record Written(String facts, String evidence, String contact) {}

    @POST
    @PermitAll
    @Summary(zh = "举报违规利用，无需账号（第三十条）", en = "Report misuse; no account is needed (Art. 30)")
    public Response report(@NotNull @Valid MisuseReport written) {
        if (ViewQueries.eventually(() -> agreements.titleOf(written.listing())).isEmpty()) {
            throw new RuleViolated(LISTING_MUST_BE_KNOWN);
        }
        ReportId report = new ReportId("misuse-" + UUID.randomUUID());
        Commitment content = contents.keep(
                report,
                caller.isAnonymous() ? null : caller.id(),
                new Written(
                        written.facts(),
                        Objects.requireNonNullElse(written.evidence(), ""),
                        Objects.requireNonNullElse(written.contact(), "")));
        try {
            commands.send(new ReportMisuse(report, written.listing(), written.agreement(), content, commands.now()));
        } catch (RuleViolated | CommandConflict refusal) {
            contents.drop(report);
            throw refusal;
        }
        return Response.created(URI.create("/reports/" + report))
                .entity(new FiledReport(report))
                .build();
    }

    @GET
    @RolesAllowed({Role.AUTHORITY, Role.DATA_CENTRE, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "违规利用举报，仅管理部门可见", en = "Misuse reports, for the offices")
    public Uni<Page<ReportAnswer>> list(@BeanParam @Valid PageRequest page) {
        return reports.misuse(page);
    }
}
