package io.kaifang.catalog.intake;

import io.kaifang.catalog.draft.Alike;
import io.kaifang.catalog.draft.Likeness;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.Surroundings;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Looks up what a draft is held against. It reads what the view has heard so far, which is enough for likeness and relations;
 * that no two listings have one name is not decided here, but with the proposal itself.
 */
@ApplicationScoped
class Surveyor {
    private static final int MOST_CANDIDATES = 200;

    private final DataSource database;
    private final DirectoryStore directories;

    @Inject
    Surveyor(DataSource database, DirectoryStore directories) {
        this.database = database;
        this.directories = directories;
    }

    Surroundings survey(ListingDraft draft, AgencyId agency, ListingId own) {
        try (Connection connection = database.getConnection()) {
            return new Surroundings(
                    alike(connection, draft, own),
                    directories.exists(connection, agency),
                    directories.known(connection, agency, ties(draft)),
                    known(connection, draft));
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    private static List<SourceTie> ties(ListingDraft draft) {
        List<SourceTie> ties = new ArrayList<>();
        draft.fields().forEach(field -> {
            String resource = field.resource();
            String column = field.column();
            if (resource != null && column != null && canBeLookedUp(resource) && canBeLookedUp(column)) {
                ties.add(new SourceTie(resource.strip(), column.strip()));
            }
        });
        return ties;
    }

    private static List<Alike> alike(Connection connection, ListingDraft draft, ListingId own) throws SQLException {
        String title = draft.title() == null ? "" : draft.title();
        Set<String> pairs = Likeness.pairs(title);
        List<Alike> alike = new ArrayList<>();
        if (pairs.isEmpty()) {
            return alike;
        }
        // Letters and digits only, by construction of the pairs; quoted all the same.
        String anyPair = pairs.stream().map(pair -> "'" + pair + "'").collect(Collectors.joining(" | "));
        try (PreparedStatement query = connection.prepareStatement(
                "select id, title from listing where pairs @@ cast(? as tsquery) and id <> ? and state <> 'WITHDRAWN'"
                        + " order by ts_rank(pairs, cast(? as tsquery)) desc limit " + MOST_CANDIDATES)) {
            query.setString(1, anyPair);
            query.setString(2, own.value());
            query.setString(3, anyPair);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    double likeness = Likeness.of(title, rows.getString("title"));
                    if (likeness >= Likeness.TOO_ALIKE) {
                        alike.add(new Alike(new ListingId(rows.getString("id")), rows.getString("title"), likeness));
                    }
                }
            }
        }
        return alike;
    }

    /** PostgreSQL's text holds no NUL: what has one is known to nobody. */
    private static boolean canBeLookedUp(String text) {
        return text.indexOf('\0') < 0;
    }

    private static Set<ListingId> known(Connection connection, ListingDraft draft) throws SQLException {
        Set<ListingId> known = new HashSet<>();
        Object[] ids = draft.relations().stream()
                .flatMap(relation -> Stream.ofNullable(relation.listing()))
                .filter(Surveyor::canBeLookedUp)
                .toArray();
        try (PreparedStatement query =
                connection.prepareStatement("select id from listing where id = any(?) and state <> 'RETURNED'")) {
            query.setArray(1, connection.createArrayOf("text", ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(new ListingId(rows.getString("id")));
                }
            }
        }
        return known;
    }
}
