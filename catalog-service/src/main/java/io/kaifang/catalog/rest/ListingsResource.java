package io.kaifang.catalog.rest;

import io.kaifang.catalog.view.Facets;
import io.kaifang.catalog.view.ListingDetail;
import io.kaifang.catalog.view.ListingFacets;
import io.kaifang.catalog.view.ListingHistory;
import io.kaifang.catalog.view.ListingSummary;
import io.kaifang.catalog.view.Listings;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The opening list, for everybody to search. An agency also finds its own listings in every state. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Opening list")
public class ListingsResource {
    @Inject
    Listings listings;

    @Inject
    ListingFacets facets;

    @Inject
    ListingHistory history;

    @Inject
    Viewers viewers;

    @GET
    @Operation(summary = "Find listings: best answers first where words are given, else the latest changed")
    public Uni<Page<ListingSummary>> find(@BeanParam @Valid ListingFilter filter, @BeanParam @Valid PageRequest page) {
        return listings.find(filter.question(), viewers.viewer(), page);
    }

    @GET
    @Path("/facets")
    @Operation(summary = "How the found listings spread over agency, theme, category, format and frequency")
    public Uni<Facets> facets(@BeanParam @Valid ListingFilter filter) {
        return facets.of(filter.question(), viewers.viewer());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A listing, whole")
    public Uni<ListingDetail> get(@PathParam("id") ListingId id) {
        return listings.get(id, viewers.viewer());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "How a listing came to where it stands")
    public Uni<List<ListingHistory.Step>> history(@PathParam("id") ListingId id) {
        return history.of(id, viewers.viewer());
    }
}
