package io.kaifang.backbone.inbox.park;

import io.kaifang.backbone.inbox.received.InboxJson;
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

/** Lets operators list, correct, replay and discard parked records. */
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

    /** Replaces the payload of the record with the body, which must be JSON. */
    @PUT
    @Path("/{id}/payload")
    @Consumes(MediaType.APPLICATION_JSON)
    public void correct(@PathParam("id") long id, String payload) {
        if (!InboxJson.isJson(payload)) {
            throw new BadRequestException("the payload is not JSON");
        }
        found(parked.correct(id, payload, who()));
    }

    /** Replays the record and those parked behind it, in order. */
    @POST
    @Path("/{id}/replay")
    public ParkedRecords.Replay replay(@PathParam("id") long id) {
        return parked.replay(id, who()).orElseThrow(NotFoundException::new);
    }

    /** Discards the record for good. */
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
