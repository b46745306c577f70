package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the ties of an agency's listings that lead nowhere since it imported another directory (Art. 9). */
@ApplicationScoped
@WithSession
public class BrokenTieQueries {
    private static final int MOST = 500;
    private static final String BROKEN =
            "select l.id, l.title, f ->> 'name' as field, f -> 'source' ->> 'resource' as resource,"
                    + " f -> 'source' ->> 'column' as column_name"
                    + " from listing l cross join lateral json_array_elements(cast(l.content as json) -> 'fields') f"
                    + " where l.agency = :agency and l.content is not null"
                    + " and l.state not in ('RETURNED', 'WITHDRAWN', 'STATIC_HISTORY')"
                    + " and not exists (select 1 from directory_entry e where e.agency = l.agency"
                    + " and e.content = (select d.content from directory_content d where d.agency = :agency"
                    + " order by d.received_at desc limit 1)"
                    + " and e.resource = f -> 'source' ->> 'resource' and e.column_name = f -> 'source' ->> 'column')"
                    + " order by l.id, field";

    /** At most five hundred, by listing and field. */
    public Uni<List<BrokenTieAnswer>> of(AgencyId agency) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BROKEN, Object[].class)
                        .setParameter("agency", agency.value())
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(BrokenTieQueries::answer).toList());
    }

    private static BrokenTieAnswer answer(Object[] row) {
        return new BrokenTieAnswer(
                (String) row[0], (String) row[1], (String) row[2], new SourceTie((String) row[3], (String) row[4]));
    }

    /** A field whose tie no longer leads into the agency's directory. */
    public record BrokenTieAnswer(String listing, String title, String field, SourceTie source) {}
}
