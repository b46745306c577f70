package io.kaifang.catalog.search.rest;

import io.kaifang.catalog.listing.rest.CallerVisibility;
import io.kaifang.catalog.listing.view.ListingQueries.ListingSummaryAnswer;
import io.kaifang.catalog.search.view.FacetQueries;
import io.kaifang.catalog.search.view.FacetQueries.FacetsAnswer;
import io.kaifang.catalog.search.view.ListingFilter;
import io.kaifang.catalog.search.view.ListingSearchQueries;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The opening list, for everybody to search. An agency also finds its own listings in every state. */
@Path("/listings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Opening list")
public class ListingSearchResource {
    private final ListingSearchQueries listings;
    private final FacetQueries facets;
    private final CallerVisibility visibility;

    ListingSearchResource(ListingSearchQueries listings, FacetQueries facets, CallerVisibility visibility) {
        this.listings = listings;
        this.facets = facets;
        this.visibility = visibility;
    }

    @GET
    @Summary(
            zh = "检索开放清单：有关键词时最相关者在前，否则最近变更者在前",
            en = "Find listings: best answers first where words are given, else the latest changed")
    public Uni<Page<ListingSummaryAnswer>> find(
            @BeanParam @Valid ListingFilter filter, @BeanParam @Valid PageRequest page) {
        return listings.find(filter, visibility.get(), page);
    }

    @GET
    @Path("/facets")
    @Summary(
            zh = "检索结果按数据开放主体、数据领域、类别、格式、更新频率的分布",
            en = "How the listings found spread over agency, theme, category, format and frequency")
    public Uni<FacetsAnswer> facets(@BeanParam @Valid ListingFilter filter) {
        return facets.of(filter, visibility.get());
    }
}
