package io.kaifang.agreement.report.rest;

import static io.kaifang.agreement.contract.AgreementRule.ERASURE_GROUND_MUST_BE_STATED;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.agreement.content.ReportContents;
import io.kaifang.agreement.report.EraseReportContent;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What a report says: for its author and those who follow it up, until it is erased. */
@Path("/reports/{report}/content")
@Authenticated
public class ReportContentResource {
    private final RequestCommands commands;
    private final Caller caller;
    private final ReportContents contents;

    ReportContentResource(RequestCommands commands, Caller caller, ReportContents contents) {
        this.commands = commands;
        this.caller = caller;
        this.contents = contents;
    }

    @GET
    @Summary(zh = "报告内容（举报或利用报告），仅有权知悉者可见", en = "What a report says, for those who may know")
    public JsonNode read(@PathParam("report") ReportId report) {
        mustBeTheirs(report, caller.has(Role.AUTHORITY) || caller.has(Role.DATA_CENTRE) || caller.has(Role.CYBERSPACE));
        return contents.find(report).orElseThrow(() -> new RuleViolated(REPORT_MUST_EXIST));
    }

    /** Erases it for good: by its author, or by those who oversee the protection of personal data. */
    @DELETE
    @Summary(zh = "永久删除报告内容（举报或利用报告）", en = "Erase what a report says, for good")
    public Response erase(@PathParam("report") ReportId report, @QueryParam("ground") Optional<String> ground) {
        mustBeTheirs(report, caller.has(Role.CYBERSPACE) || caller.has(Role.AUTHORITY));
        commands.send(new EraseReportContent(report, caller.id(), ground(report, ground), commands.now()));
        contents.erase(report);
        return Response.noContent().build();
    }

    /** Authors need no ground; offices must state a legal one. */
    private ErasureGround ground(ReportId report, Optional<String> stated) {
        Optional<ErasureGround> authors = contents.author(report)
                .filter(caller.id()::equals)
                .filter(_ -> stated.isEmpty())
                .map(_ -> ErasureGround.CONSENT_WITHDRAWN);
        return authors.or(() -> stated.flatMap(ErasureGround::named))
                .orElseThrow(() -> new RuleViolated(ERASURE_GROUND_MUST_BE_STATED));
    }

    /** Callers who have no business with a report do not learn that it exists. */
    private void mustBeTheirs(ReportId report, boolean byOffice) {
        boolean author = contents.author(report).filter(caller.id()::equals).isPresent();
        if (!author && !byOffice) {
            throw new RuleViolated(REPORT_MUST_EXIST);
        }
    }
}
