package io.kaifang.catalog.workorder.exchange;

import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the data centre's operators: agencies' records that could not be processed. */
@Path("/parked-intake")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DATA_CENTRE)
@Blocking
@Tag(name = "Operation")
public class ParkedIntakeResource {
    private final ParkedIntake parked;
    private final IntakeSubmission submission;
    private final ReceiptSender sender;

    ParkedIntakeResource(ParkedIntake parked, IntakeSubmission submission, ReceiptSender sender) {
        this.parked = parked;
        this.submission = submission;
        this.sender = sender;
    }

    @GET
    @Summary(zh = "各数据开放主体未能处理的报送及原因", en = "Agencies' records that could not be processed, with the reason")
    public List<ParkedIntake.ParkedAnswer> list() {
        return parked.list();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @Summary(zh = "重新处理搁置的报送；数据开放主体将收到新的回执", en = "Process a parked record again; its agency gets a new receipt")
    public Receipt replay(@PathParam("id") String id) {
        IntakeMessage message =
                parked.find(id).orElseThrow(() -> new RuleViolated(CatalogRule.PARKED_RECORD_MUST_EXIST));
        Receipt receipt = submission.handle(message);
        sender.send(message.agency(), receipt);
        parked.replayed(id);
        return receipt;
    }
}
