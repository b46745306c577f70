package io.kaifang.catalog.listing.rest;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.listing.BrokenTies;
import io.kaifang.catalog.listing.PublishListing;
import io.kaifang.catalog.listing.rest.ChangeForms.PublicationForm;
import io.kaifang.catalog.listing.view.BrokenTieQueries;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The data centre puts what was tiered on the opening list. */
@Path("/listings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Work orders")
public class PublicationResource {
    private final RequestCommands commands;
    private final BrokenTieQueries ties;
    private final Jurisdiction rules;

    PublicationResource(RequestCommands commands, BrokenTieQueries ties, Jurisdiction rules) {
        this.commands = commands;
        this.ties = ties;
        this.rules = rules;
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(zh = "将已定级的数据集或其变更列入开放清单", en = "Put a tiered listing, or a tiered change of it, on the list")
    public Response publish(@PathParam("id") ListingId listing, @Nullable PublicationForm form) {
        Sha256 opening = PublicationForm.in(form);
        commands.send(new PublishListing(listing, opening, broken(listing), commands.now()));
        return Response.noContent().build();
    }

    private BrokenTies broken(ListingId listing) {
        return new BrokenTies(
                ViewQueries.now(() -> ties.of(listing)).stream()
                        .map(it -> new BrokenTies.Tie(it.field(), it.source(), it.since()))
                        .toList(),
                Duration.ofDays(rules.listingTerms().brokenTies()));
    }
}
