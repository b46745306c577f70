package io.kaifang.catalog.exchange;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the data centre's operators: agencies' records that could not be processed. */
@Path("/parked-intake")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DATA_CENTRE)
@Blocking
@Tag(name = "Operation")
public class ParkedIntakeResource {
    @Inject
    ParkedIntake parked;

    @Inject
    IntakeDesk desk;

    @Inject
    ReceiptSender sender;

    @GET
    @Operation(
            summary = "Agencies' records that could not be processed, with the reason",
            extensions = @Extension(name = ChineseSummary.KEY, value = "各主体未能处理的报送，附原因"))
    public List<ParkedIntake.Parked> list() {
        return parked.list();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Process a parked record again; its agency gets a new receipt",
            extensions = @Extension(name = ChineseSummary.KEY, value = "重新处理搁置的报送；主体将收到新的回执"))
    public Receipt replay(@PathParam("id") String id) {
        IntakeMessage message =
                parked.find(id).orElseThrow(() -> new RuleViolated(CatalogRule.PARKED_RECORD_MUST_EXIST));
        Receipt receipt = desk.handle(message);
        sender.send(message.agency(), receipt);
        parked.replayed(id);
        return receipt;
    }
}
