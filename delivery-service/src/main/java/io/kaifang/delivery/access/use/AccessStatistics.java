package io.kaifang.delivery.access.use;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Adds accesses up by day, listing, way, reader and grant. Blocks: not for the event loop. */
@ApplicationScoped
public class AccessStatistics {
    /** In the order of their use, so that two writers never wait for each other in a circle. */
    private static final String ADD = "insert into access_use (day, listing, way, reader, access_grant, accesses,"
            + " refused, data_rows, bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (day, listing, way, reader, access_grant) do update set"
            + " accesses = access_use.accesses + excluded.accesses, refused = access_use.refused + excluded.refused,"
            + " data_rows = access_use.data_rows + excluded.data_rows, bytes = access_use.bytes + excluded.bytes";

    private static final String READER = "u.reader";
    private static final String READER_UNDER_A_GRANT = "case when u.access_grant = '' then '' else u.reader end";

    private final Sql sql;

    AccessStatistics(DataSource database) {
        this.sql = Sql.of(database);
    }

    private record Key(LocalDate day, String listing, String way, String reader, String grant)
            implements Comparable<Key> {
        static Key of(Access access) {
            return new Key(
                    ChinaTime.dayOf(access.at()),
                    access.listing().value(),
                    access.way(),
                    access.who().value(),
                    access.grant() == null ? "" : access.grant().value());
        }

        private String text() {
            return String.join(" ", day.toString(), listing, way, reader, grant);
        }

        @Override
        public int compareTo(Key other) {
            return text().compareTo(other.text());
        }
    }

    private record Sum(long accesses, long refused, long rows, long bytes) {
        static Sum of(Access access) {
            return new Sum(1, access.refused() ? 1 : 0, access.rows(), access.bytes());
        }

        Sum plus(Sum more) {
            return new Sum(accesses + more.accesses, refused + more.refused, rows + more.rows, bytes + more.bytes);
        }
    }

    /** Adds the accesses of a batch, if they were not added before. Batches come in the order of their numbers. */
    public void add(List<Access> accesses, long lastSequence) {
        Map<Key, Sum> sums = new TreeMap<>();
        accesses.forEach(access -> sums.merge(Key.of(access), Sum.of(access), Sum::plus));
        sql.<RuntimeException>inTransaction(transaction -> {
            int fresh = transaction.update(
                    "update access_use_progress set last_sequence = ? where last_sequence < ?",
                    lastSequence,
                    lastSequence);
            if (fresh == 1) {
                sums.forEach((key, sum) -> add(transaction, key, sum));
            }
        });
    }

    private static void add(Sql transaction, Key key, Sum sum) {
        transaction.update(
                ADD,
                Date.valueOf(key.day()),
                key.listing(),
                key.way(),
                key.reader(),
                key.grant(),
                sum.accesses(),
                sum.refused(),
                sum.rows(),
                sum.bytes());
    }

    /** The use that the scope covers, the latest day first, at most so much of it. */
    public List<Use> read(UseScope scope, UseFilter filter, int most) {
        return switch (scope) {
            case UseScope.All _ -> read(READER, "?::text is null", null, filter, most);
            case UseScope.OfAgency of ->
                read(READER_UNDER_A_GRANT, "l.agency = ?", of.agency().value(), filter, most);
            case UseScope.OfReader of ->
                read(READER, "u.reader = ?", of.reader().value(), filter, most);
        };
    }

    /** The reader that is shown and the condition are our own words; what was asked for is bound. */
    private List<Use> read(String reader, String condition, @Nullable String whose, UseFilter filter, int most) {
        @Nullable String listing = filter.listing().map(ListingId::value).orElse(null);
        return sql.query(
                "select u.day, u.listing, l.agency, u.way, %s as shown_reader, u.access_grant,".formatted(reader)
                        + " sum(u.accesses), sum(u.refused), sum(u.data_rows), sum(u.bytes)"
                        + " from access_use u left join listing l on l.listing = u.listing"
                        + " where u.day between ? and ? and (?::text is null or u.listing = ?) and " + condition
                        + " group by u.day, u.listing, l.agency, u.way, shown_reader, u.access_grant"
                        + " order by u.day desc, u.listing, u.way, shown_reader, u.access_grant limit ?",
                AccessStatistics::use,
                Date.valueOf(filter.first()),
                Date.valueOf(filter.last()),
                listing,
                listing,
                whose,
                most);
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getDate(1).toLocalDate(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                filled(row.getString(5)),
                filled(row.getString(6)),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10));
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
