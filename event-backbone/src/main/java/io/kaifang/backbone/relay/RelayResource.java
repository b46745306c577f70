package io.kaifang.backbone.relay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Lets operators see the relay and publish events again. */
@Path("/operations/relay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("data-centre")
public class RelayResource {
    @Inject
    Relay relay;

    /** What the relay of this process is doing, and how many events it has not published yet. */
    public record RelayStatus(RelayState.Phase phase, long unpublishedEvents, long slotBytes) {}

    /** What the relay of this process is doing. */
    @GET
    public RelayStatus status() {
        var state = relay.state();
        return new RelayStatus(state.phase(), state.unpublished(), state.slotBytes());
    }

    /** Publishes the events of these positions again, both included; returns how many. */
    @POST
    @Path("/republication")
    public long republish(@QueryParam("from") long firstPosition, @QueryParam("to") long lastPosition) {
        if (firstPosition < 1 || lastPosition < firstPosition) {
            throw new BadRequestException("positions must be 1 <= from <= to");
        }
        return relay.republish(firstPosition, lastPosition);
    }
}
