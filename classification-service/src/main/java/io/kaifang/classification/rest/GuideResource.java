package io.kaifang.classification.rest;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_EXIST;

import io.kaifang.classification.tiering.IssueGuide;
import io.kaifang.classification.view.GuideRow;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** The guides to tiering (Art. 13): public, versioned, issued by the authority. */
@Path("/guides")
public class GuideResource {
    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A guide and since when it has held. */
    record GuideAnswer(Instant issuedAt, Guide guide) {
        static GuideAnswer of(GuideRow row) {
            return new GuideAnswer(row.issuedAt, row.guide());
        }
    }

    /** The newest first: that is the one in force. */
    @GET
    @Operation(
            summary = "Guides to tiering, the one in force first (Art. 13)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "分级分类指南，现行者在前（第十三条）"))
    @PermitAll
    @WithSession
    public Uni<List<GuideAnswer>> list() {
        return GuideRow.<GuideRow>list("order by issuedAt desc, version desc")
                .map(rows -> rows.stream().map(GuideAnswer::of).toList());
    }

    @GET
    @Path("/{version}")
    @Operation(summary = "A version of the guide", extensions = @Extension(name = ChineseSummary.KEY, value = "一版指南"))
    @PermitAll
    @WithSession
    public Uni<GuideAnswer> read(@PathParam("version") String version) {
        return GuideRow.<GuideRow>findById(version).map(row -> {
            if (row == null) {
                throw new RuleViolated(GUIDE_MUST_EXIST);
            }
            return GuideAnswer.of(row);
        });
    }

    @POST
    @Operation(summary = "Issue a guide", extensions = @Extension(name = ChineseSummary.KEY, value = "发布一版指南"))
    @RolesAllowed(Role.AUTHORITY)
    public Response issue(@NotNull Guide guide) {
        commands.send(new IssueGuide(guide, caller.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return Response.created(URI.create("/guides/" + guide.version())).build();
    }
}
