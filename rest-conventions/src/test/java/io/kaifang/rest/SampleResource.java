package io.kaifang.rest;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Rule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A resource with one of everything, for the tests of this module. */
@Path("/sample")
public class SampleResource {
    @Inject
    Caller caller;

    @Inject
    RequestCommands commands;

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-30T12:00:00.123456789Z"), ZoneOffset.UTC);
    }

    record Body(AgencyId agency, int count) {}

    enum SampleRule implements Rule {
        COUNT_MUST_BE_EVEN;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public Text title() {
            return new Text("数量须为偶数", "The count must be even");
        }

        @Override
        public Text remedy() {
            return new Text("请改为偶数", "Make it even");
        }
    }

    @GET
    @Path("/silent")
    public String saysNothingOfRoles() {
        return "secret";
    }

    @POST
    @PermitAll
    public String post(Body body) {
        if (body.count() % 2 != 0) {
            throw new RuleViolated(
                    SampleRule.COUNT_MUST_BE_EVEN,
                    List.of(new Fault("/count", "odd", new Text("是奇数", "is odd"), new Text("加一", "add one"))));
        }
        return body.agency().value();
    }

    @POST
    @Path("/agencies/{agency}")
    @RolesAllowed(Role.AGENCY)
    public String own(@PathParam("agency") AgencyId agency) {
        caller.requireAgency(agency);
        return caller.id().value();
    }

    @GET
    @Path("/numbers")
    @PermitAll
    public Page<Integer> numbers(@BeanParam @Valid PageRequest request) {
        int after =
                request.after(1).map(keys -> Integer.parseInt(keys.getFirst())).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(after + 1, 5)
                .limit(request.rowsToRead())
                .boxed()
                .toList();
        return Page.of(rows, request, row -> row, row -> List.of(row.toString()));
    }

    @GET
    @Path("/now")
    @PermitAll
    public String now() {
        return commands.now().toString();
    }

    @GET
    @Path("/days")
    @PermitAll
    public String days(@QueryParam("day") @Nullable DayOfWeek day, @QueryParam("week") int week) {
        return day + " " + week;
    }
}
