package io.kaifang.backbone.inbox.rebuild;

import io.kaifang.backbone.inbox.Inboxes;
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

/** Lets operators rebuild views. */
@Path("/operations/views/{view}/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("data-centre")
public class RebuildResource {
    @Inject
    Rebuilds rebuilds;

    @Inject
    Inboxes inboxes;

    /** The progress of the rebuild. */
    @GET
    public Rebuilds.Progress progress(@PathParam("view") String view) {
        return rebuilds.progress(view).orElseThrow(NotFoundException::new);
    }

    /** Starts a rebuild. The view stays in use meanwhile, and switches when the rebuild has caught up. */
    @POST
    public Response begin(@PathParam("view") String view) {
        try {
            rebuilds.begin(inboxes.view(view).orElseThrow(NotFoundException::new));
        } catch (Rebuilds.NotRebuildable cannot) {
            throw new ClientErrorException(cannot.getMessage(), Response.Status.CONFLICT, cannot);
        }
        return Response.accepted(rebuilds.progress(view).orElseThrow()).build();
    }
}
