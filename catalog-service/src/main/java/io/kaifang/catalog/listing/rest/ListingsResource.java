package io.kaifang.catalog.listing.rest;

import io.kaifang.catalog.listing.view.ListingQueries;
import io.kaifang.catalog.listing.view.ListingQueries.ListingAnswer;
import io.kaifang.catalog.listing.view.ListingQueries.ListingStepAnswer;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Summary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A listing, for everybody. An agency also reads its own listings in every state. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Opening list")
public class ListingsResource {
    private final ListingQueries listings;
    private final CallerVisibility visibility;

    ListingsResource(ListingQueries listings, CallerVisibility visibility) {
        this.listings = listings;
        this.visibility = visibility;
    }

    @GET
    @Path("/{id}")
    @Summary(zh = "一个数据集的完整内容", en = "A listing with its whole content")
    public Uni<ListingAnswer> get(@PathParam("id") ListingId id) {
        return listings.get(id, visibility.get());
    }

    @GET
    @Path("/{id}/history")
    @Summary(zh = "数据集的变更经过", en = "The steps of a listing, the first one first")
    public Uni<List<ListingStepAnswer>> history(@PathParam("id") ListingId id) {
        return listings.history(id, visibility.get());
    }
}
