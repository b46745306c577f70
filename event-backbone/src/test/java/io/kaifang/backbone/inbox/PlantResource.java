package io.kaifang.backbone.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A read of the view, as any service has them. */
@Path("/plants/{id}")
public class PlantResource {
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Uni<String> poured(@PathParam("id") String id) {
        return Panache.withSession(
                () -> Plant.<Plant>findById(id).map(found -> found == null ? "nothing" : found.poured));
    }
}
