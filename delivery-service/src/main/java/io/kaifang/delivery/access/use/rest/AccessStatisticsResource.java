package io.kaifang.delivery.access.use.rest;

import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.use.AccessStatistics;
import io.kaifang.delivery.access.use.Use;
import io.kaifang.delivery.access.use.UseFilter;
import io.kaifang.delivery.access.use.UseScope;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Oversight;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How often which data were read: an agency sees its own data's use, a data user his own, the offices all of it. */
@Path("/accesses/statistics")
public class AccessStatisticsResource {
    private static final int MOST = 5_000;
    private static final int DAYS = 30;

    private final AccessStatistics statistics;
    private final Caller caller;
    private final Clock clock;

    AccessStatisticsResource(AccessStatistics statistics, Caller caller, Clock clock) {
        this.statistics = statistics;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Use, day by day.
     *
     * @param more whether there is more than is shown, so that fewer days should be asked for
     */
    public record StatisticsAnswer(LocalDate from, LocalDate until, List<Use> items, boolean more) {}

    @GET
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR, Role.DATA_USER})
    @Summary(
            zh = "数据获取统计：数据开放主体可见本主体数据的，数据利用主体可见本人的，管理部门可见全部（第二十四条、第三十条）",
            en =
                    "How often data were read: its own data's use for an agency, his own for a data user, all of it for the offices (Art. 24, 30)")
    public StatisticsAnswer statistics(
            @QueryParam("from") Optional<String> from,
            @QueryParam("until") Optional<String> until,
            @QueryParam("listing") Optional<String> listing) {
        LocalDate last = until.map(AccessStatisticsResource::day).orElseGet(() -> ChinaTime.dayOf(clock.instant()));
        LocalDate first = from.map(AccessStatisticsResource::day).orElseGet(() -> last.minusDays(DAYS));
        List<Use> found = statistics.read(
                scope(), new UseFilter(first, last, listing.map(AccessStatisticsResource::listing)), MOST + 1);
        boolean more = found.size() > MOST;
        return new StatisticsAnswer(first, last, more ? found.subList(0, MOST) : found, more);
    }

    private UseScope scope() {
        if (Oversight.includes(caller)) {
            return new UseScope.All();
        }
        return caller.has(Role.AGENCY)
                ? new UseScope.OfAgency(caller.requireAgency())
                : new UseScope.OfReader(caller.id());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RuleViolated(DeliveryRule.DAY_MUST_BE_A_DATE);
        }
    }

    private static ListingId listing(String text) {
        try {
            return new ListingId(text);
        } catch (IllegalArgumentException e) {
            throw new RuleViolated(DeliveryRule.DATASET_MUST_EXIST);
        }
    }
}
