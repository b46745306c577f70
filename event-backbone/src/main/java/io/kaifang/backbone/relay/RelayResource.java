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
import java.sql.SQLException;

/** The operators' door to the relay. */
@Path("/operations/relay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("data-centre")
public class RelayResource {
    @Inject
    Relay relay;

    /** What this process's relay is doing, and how many events it has not published yet. */
    public record Standing(RelayState.Phase phase, long unpublishedEvents, long slotBytes) {}

    /** What this process's relay is doing. */
    @GET
    public Standing standing() {
        var state = relay.state();
        return new Standing(state.phase(), state.unpublished(), state.slotBytes());
    }

    /** Publishes the events of these positions once more, both included; answers how many that were. */
    @POST
    @Path("/republication")
    public long republish(@QueryParam("from") long firstPosition, @QueryParam("to") long lastPosition)
            throws SQLException {
        if (firstPosition < 1 || lastPosition < firstPosition) {
            throw new BadRequestException("positions are 1 <= from <= to");
        }
        return relay.republish(firstPosition, lastPosition);
    }
}
