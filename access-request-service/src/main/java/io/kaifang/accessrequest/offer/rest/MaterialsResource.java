package io.kaifang.accessrequest.offer.rest;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.accessrequest.offer.view.OfferedListingQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Summary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;

/** What an applicant has to submit, stated at once and completely (Art. 18). */
@Path("/listings/{id}/materials")
@PermitAll
public class MaterialsResource {
    private final OfferedListingQueries listings;

    MaterialsResource(OfferedListingQueries listings) {
        this.listings = listings;
    }

    /** The answer. */
    public record MaterialsAnswer(
            ListingId listing,
            Category category,
            boolean open,
            Set<String> fields,
            List<OpeningCondition> conditions,
            List<Material> materials) {
        static MaterialsAnswer of(ListingOffer offer) {
            return new MaterialsAnswer(
                    offer.listing(),
                    offer.category(),
                    offer.open(),
                    offer.fields(),
                    offer.conditions(),
                    offer.materials());
        }
    }

    @GET
    @Summary(zh = "数据集的开放条件与申请所需的全部材料", en = "The conditions of a listing and every document that an application needs")
    public Uni<MaterialsAnswer> materials(@PathParam("id") ListingId id) {
        return listings.offer(id)
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolated(AccessRequestRule.LISTING_MUST_BE_KNOWN))
                .map(MaterialsAnswer::of);
    }
}
