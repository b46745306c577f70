package io.kaifang.agreement.report.rest;

import io.kaifang.agreement.content.ReportContents;
import io.kaifang.agreement.contract.rest.AgreementVisibility;
import io.kaifang.agreement.report.ReportUse;
import io.kaifang.agreement.report.view.ReportQueries;
import io.kaifang.agreement.report.view.ReportQueries.ReportAnswer;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What became of the data, told by those who use them (Art. 29). */
@Path("/agreements/{agreement}/usage-reports")
public class UsageReportResource {
    private final ReportQueries reports;
    private final RequestCommands commands;
    private final Caller caller;
    private final AgreementVisibility visibility;
    private final ReportContents contents;

    UsageReportResource(
            ReportQueries reports,
            RequestCommands commands,
            Caller caller,
            AgreementVisibility visibility,
            ReportContents contents) {
        this.reports = reports;
        this.commands = commands;
        this.caller = caller;
        this.visibility = visibility;
        this.contents = contents;
    }

    /**
     * A usage report in five parts.
     *
     * @param scenarios scenarios, audience and business model
     * @param calls number of calls
     * @param processing main fields and algorithms
     * @param benefit economic and social benefit
     * @param suggestions on quality and supply
     * @param security measures taken
     */
    record UsageReport(
            @NotBlank @Size(max = 4000) String scenarios,
            @PositiveOrZero long calls,
            @NotBlank @Size(max = 4000) String processing,
            @NotBlank @Size(max = 4000) String benefit,
            @NotNull @Size(max = 4000) String suggestions,
            @NotBlank @Size(max = 4000) String security) {}

    @POST
    @RolesAllowed(Role.DATA_USER)
    @Summary(
            zh = "提交利用报告，共五部分（第二十九条）；以同一 Idempotency-Key 重复提交不产生变化",
            en =
                    "Report on the use of data, in five parts (Art. 29); again under the same Idempotency-Key changes nothing")
    public Response report(
            @PathParam("agreement") AgreementId agreement,
            @HeaderParam(IdempotencyKey.HEADER) @Size(min = 8, max = 100) @Nullable String key,
            @NotNull @Valid UsageReport written) {
        DataUserId by = caller.dataUser();
        ReportId report = new ReportId("usage-" + IdempotencyKey.id(caller.id(), agreement.value(), key));
        Commitment content = contents.keep(report, caller.id(), written);
        try {
            commands.send(new ReportUse(agreement, report, by, written.calls(), content, commands.now()));
        } catch (RuleViolated | CommandConflict refusal) {
            contents.drop(report);
            throw refusal;
        }
        return Response.created(URI.create("/reports/" + report))
                .entity(new FiledReport(report))
                .build();
    }

    @GET
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "协议之下的利用报告", en = "Usage reports under an agreement")
    public Uni<Page<ReportAnswer>> list(
            @PathParam("agreement") AgreementId agreement, @BeanParam @Valid PageRequest page) {
        return visibility.agreement(agreement).chain(() -> reports.usage(agreement, page));
    }
}
