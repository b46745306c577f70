package io.kaifang.classification.guide.rest;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_EXIST;

import io.kaifang.classification.guide.IssueGuide;
import io.kaifang.classification.guide.view.GuideQueries;
import io.kaifang.classification.guide.view.GuideQueries.GuideAnswer;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The guides to tiering (Art. 13): public, versioned, issued by the authority. */
@Path("/guides")
public class GuideResource {
    private final GuideQueries guides;
    private final RequestCommands commands;
    private final Caller caller;

    GuideResource(GuideQueries guides, RequestCommands commands, Caller caller) {
        this.guides = guides;
        this.commands = commands;
        this.caller = caller;
    }

    /** The newest first: that is the one in force. */
    @GET
    @PermitAll
    @Summary(zh = "分级分类指南，现行者在前（第十三条）", en = "Guides to tiering, the one in force first (Art. 13)")
    public Uni<List<GuideAnswer>> list() {
        return guides.list();
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Summary(zh = "一版指南", en = "A version of the guide")
    public Uni<GuideAnswer> read(@PathParam("version") String version) {
        return guides.find(version).onItem().ifNull().failWith(() -> new RuleViolated(GUIDE_MUST_EXIST));
    }

    @POST
    @RolesAllowed(Role.AUTHORITY)
    @Summary(zh = "发布一版指南", en = "Issue a guide")
    public Response issue(@NotNull Guide guide) {
        commands.send(new IssueGuide(guide, caller.id(), commands.now()));
        return Response.created(URI.create("/guides/" + guide.version())).build();
    }
}
