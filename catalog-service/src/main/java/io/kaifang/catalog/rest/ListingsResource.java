package io.kaifang.catalog.rest;

import io.kaifang.catalog.view.Facets;
import io.kaifang.catalog.view.ListingDetail;
import io.kaifang.catalog.view.ListingFacets;
import io.kaifang.catalog.view.ListingHistory;
import io.kaifang.catalog.view.ListingSummary;
import io.kaifang.catalog.view.Listings;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.ChineseSummary;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    @Operation(
            summary = "Find listings: best answers first where words are given, else the latest changed",
            extensions = @Extension(name = ChineseSummary.KEY, value = "检索开放清单：有关键词时最相关者在前，否则最近变更者在前"))
    public Uni<Page<ListingSummary>> find(@BeanParam @Valid ListingFilter filter, @BeanParam @Valid PageRequest page) {
        return listings.find(filter.question(), viewers.viewer(), page);
    }

    @GET
    @Path("/facets")
    @Operation(
            summary = "How the found listings spread over agency, theme, category, format and frequency",
            extensions = @Extension(name = ChineseSummary.KEY, value = "检索结果按主体、主题、类别、格式、更新频率的分布"))
    public Uni<Facets> facets(@BeanParam @Valid ListingFilter filter) {
        return facets.of(filter.question(), viewers.viewer());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A listing, whole", extensions = @Extension(name = ChineseSummary.KEY, value = "一个条目的完整内容"))
    public Uni<ListingDetail> get(@PathParam("id") ListingId id) {
        return listings.get(id, viewers.viewer());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "How a listing came to where it stands",
            extensions = @Extension(name = ChineseSummary.KEY, value = "条目的变更经过"))
    public Uni<List<ListingHistory.Step>> history(@PathParam("id") ListingId id) {
        return history.of(id, viewers.viewer());
    }
}
