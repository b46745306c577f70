package io.kaifang.backbone.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** The operators' door to the views. */
@Path("/operations/views/{view}/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("data-centre")
public class ViewsResource {
    @Inject
    Rebuilds rebuilds;

    @Inject
    Inboxes inboxes;

    /** How far the rebuild is. */
    @GET
    public Rebuilds.Progress progress(@PathParam("view") String view) {
        return rebuilds.progress(view).orElseThrow(NotFoundException::new);
    }

    /** Begins to build the view anew; it goes on serving meanwhile, and switches by itself. */
    @POST
    public Response begin(@PathParam("view") String view) throws SQLException {
        try {
            rebuilds.begin(inboxes.view(view).orElseThrow(NotFoundException::new));
        } catch (Rebuilds.NotRebuildable cannot) {
            throw new ClientErrorException(cannot.getMessage(), Response.Status.CONFLICT, cannot);
        }
        return Response.accepted(rebuilds.progress(view).orElseThrow()).build();
    }
}
