package io.kaifang.agreement.report.rest;

import static io.kaifang.agreement.contract.AgreementRule.ERASURE_GROUND_MUST_BE_STATED;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.agreement.content.WrittenContents;
import io.kaifang.agreement.report.EraseReportContent;
import io.kaifang.agreement.report.EraseReportContent.Eraser;
import io.kaifang.agreement.report.view.ReportHolds;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.contracts.policy.SupervisionTerms;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Summary;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What a report says: for its author, the agency of the data and those who follow it up, until it is erased. */
@Path("/reports/{report}/content")
@Authenticated
public class ReportContentResource {
    private final RequestCommands commands;
    private final Caller caller;
    private final WrittenContents contents;
    private final ReportReaders readers;
    private final ReportHolds holds;
    private final SupervisionTerms terms;

    ReportContentResource(
            RequestCommands commands,
            Caller caller,
            WrittenContents contents,
            ReportReaders readers,
            ReportHolds holds,
            Jurisdiction jurisdiction) {
        this.commands = commands;
        this.caller = caller;
        this.contents = contents;
        this.readers = readers;
        this.holds = holds;
        this.terms = jurisdiction.supervision();
    }

    @GET
    @Summary(
            zh = "报告内容（举报或利用报告）：提交人、数据开放主体和管理部门可见",
            en = "What a report says: for its author, the agency of the data, and the offices")
    public JsonNode read(@PathParam("report") ReportId report) {
        readers.mustRead(report);
        JsonNode written = contents.find(report).orElseThrow(() -> new RuleViolated(REPORT_MUST_EXIST));
        if (written instanceof ObjectNode fields && !readers.mayReachTheAuthor(report)) {
            fields.remove("contact");
        }
        return written;
    }

    /** Erases it for good, once nobody relies on it: by its author, or by those who oversee the protection of personal data. */
    @DELETE
    @Summary(zh = "永久删除报告内容（举报或利用报告）", en = "Erase what a report says, for good")
    public Response erase(@PathParam("report") ReportId report, @QueryParam("ground") Optional<String> ground) {
        Eraser who = readers.eraserOf(report);
        commands.send(new EraseReportContent(
                report,
                who,
                caller.id(),
                ground(report, ground),
                ViewQueries.now(() -> holds.on(report)),
                terms,
                commands.now()));
        contents.erase(report);
        return Response.noContent().build();
    }

    /** Authors need no ground; offices must state a legal one. */
    private ErasureGround ground(ReportId report, Optional<String> stated) {
        if (stated.isEmpty() && readers.wroteIt(report)) {
            return ErasureGround.CONSENT_WITHDRAWN;
        }
        return stated.flatMap(ErasureGround::named).orElseThrow(() -> new RuleViolated(ERASURE_GROUND_MUST_BE_STATED));
    }
}
