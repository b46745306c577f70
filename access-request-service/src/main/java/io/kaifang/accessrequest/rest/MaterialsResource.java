package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.accessrequest.request.ListingOffer;
import io.kaifang.accessrequest.view.OfferedListing;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.ChineseSummary;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** What an applicant has to hand in, told once and completely (Art. 18). */
@Path("/listings/{id}/materials")
@PermitAll
public class MaterialsResource {

    /** The answer. */
    public record MaterialsList(
            ListingId listing,
            Category category,
            boolean open,
            Set<String> fields,
            List<OpeningCondition> conditions,
            List<Material> materials) {
        static MaterialsList of(ListingOffer offer) {
            return new MaterialsList(
                    offer.listing(),
                    offer.category(),
                    offer.open(),
                    offer.fields(),
                    offer.conditions(),
                    offer.materials());
        }
    }

    @GET
    @Operation(
            summary = "The conditions of a listing and every document that an application needs",
            extensions = @Extension(name = ChineseSummary.KEY, value = "条目的开放条件与申请所需的全部材料"))
    public Uni<MaterialsList> materials(@PathParam("id") ListingId id) {
        return Panache.withSession(() -> OfferedListing.<OfferedListing>findById(id.value()))
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolated(AccessRequestRule.LISTING_MUST_BE_KNOWN))
                .map(row -> MaterialsList.of(row.offer()));
    }
}
