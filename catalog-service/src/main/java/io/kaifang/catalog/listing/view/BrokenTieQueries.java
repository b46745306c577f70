package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Finds the ties of listings that lead nowhere since their agency imported another directory (Art. 9). */
@ApplicationScoped
@WithSession
public class BrokenTieQueries {
    private static final int MOST = 500;
    private static final String OF_THE_TIE =
            "e.resource = f -> 'source' ->> 'resource' and e.column_name = f -> 'source' ->> 'column'";
    /** The first directory after the last one that held the tie; while there was none, the listing's own time. */
    private static final String SINCE = "coalesce((select min(d.received_at) from directory_content d where d.agency ="
            + " l.agency and d.received_at > coalesce((select max(held.received_at) from directory_content held join"
            + " directory_entry e on e.agency = held.agency and"
            + " e.content = held.content where held.agency = l.agency"
            + " and " + OF_THE_TIE + "), '-infinity')), l.changed_at)";

    private static final String BROKEN =
            "select l.id, l.title, l.agency, f ->> 'name' as field, f -> 'source' ->> 'resource' as resource,"
                    + " f -> 'source' ->> 'column' as column_name, cast(extract(epoch from " + SINCE
                    + ") as bigint) as since"
                    + " from listing l cross join lateral json_array_elements(cast(l.content as json) -> 'fields') f"
                    + " where (:agency = '' or l.agency = :agency) and (:listing = '' or l.id = :listing)"
                    + " and l.content is not null and l.state not in ('RETURNED', 'WITHDRAWN', 'STATIC_HISTORY')"
                    + " and not exists (select 1 from directory_entry e where e.agency = l.agency"
                    + " and e.content = (select d.content from directory_content d where d.agency = l.agency"
                    + " order by d.received_at desc limit 1) and " + OF_THE_TIE + ")"
                    + " order by l.id, field";

    /** An agency's own, at most five hundred, by listing and field. */
    public Uni<List<BrokenTieAnswer>> of(AgencyId agency) {
        return find(agency.value(), "");
    }

    /** A listing's. */
    public Uni<List<BrokenTieAnswer>> of(ListingId listing) {
        return find("", listing.value());
    }

    /** Everybody's, at most five hundred: the data centre watches over them. */
    public Uni<List<BrokenTieAnswer>> all() {
        return find("", "");
    }

    private static Uni<List<BrokenTieAnswer>> find(String agency, String listing) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BROKEN, Object[].class)
                        .setParameter("agency", agency)
                        .setParameter("listing", listing)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(BrokenTieQueries::answer).toList());
    }

    private static BrokenTieAnswer answer(Object[] row) {
        return new BrokenTieAnswer(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new SourceTie((String) row[4], (String) row[5]),
                Instant.ofEpochSecond(((Number) row[6]).longValue()));
    }

    /**
     * A field whose tie no longer leads into the agency's directory.
     *
     * @param since the first directory without it came
     */
    public record BrokenTieAnswer(
            String listing, String title, String agency, String field, SourceTie source, Instant since) {}
}
