package io.kaifang.backbone.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;

/** The operators' door to what a service could not apply. */
@Path("/operations/parked")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("data-centre")
public class ParkedResource {
    @Inject
    ParkedRecords parked;

    @Context
    SecurityContext security;

    @GET
    public List<ParkedRecord> waiting(@QueryParam("consumer") Optional<String> consumer) {
        return parked.waiting(consumer);
    }

    /** Mends the record: the body, which must be JSON, takes the payload's place. */
    @PUT
    @Path("/{id}/payload")
    @Consumes(MediaType.APPLICATION_JSON)
    public void mend(@PathParam("id") long id, String payload) {
        if (!Json.isJson(payload)) {
            throw new BadRequestException("the payload is no JSON");
        }
        found(parked.mend(id, payload, who()));
    }

    /** Replays the record, and what waits of the same key, in order. */
    @POST
    @Path("/{id}/replay")
    public ParkedRecords.Replay replay(@PathParam("id") long id) {
        return parked.replay(id, who()).orElseThrow(NotFoundException::new);
    }

    /** Gives the record up for good. */
    @DELETE
    @Path("/{id}")
    public void discard(@PathParam("id") long id) {
        found(parked.discard(id, who()));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }

    private String who() {
        var principal = security.getUserPrincipal();
        return principal == null ? "unknown" : principal.getName();
    }
}
