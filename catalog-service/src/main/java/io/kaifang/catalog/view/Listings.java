package io.kaifang.catalog.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Answers questions about listings. */
@ApplicationScoped
public class Listings {
    /** A listing's place among the answers; ties go by id. */
    private record Place(String id, BigDecimal rank, boolean tiering) {}

    private record Found(Place place, ListingRow row) {}

    private static final TypeReference<ListingContent> CONTENT = new TypeReference<>() {};
    private static final TypeReference<List<OpeningCondition>> CONDITIONS = new TypeReference<>() {};
    private static final TypeReference<Levels> LEVELS = new TypeReference<>() {};
    private static final TypeReference<List<Text>> TEXTS = new TypeReference<>() {};

    /** Finds listings: the best answers first where words are asked for, else the latest changed. */
    public Uni<Page<ListingSummary>> find(ListingQuestion question, Viewer viewer, PageRequest page) {
        Condition condition = Condition.of(question, viewer);
        page.after(2).ifPresent(after -> condition.after(rank(after.get(0)), after.get(1)));
        String sql = "select id, " + condition.rank() + ", exists (select 1 from tiering t where t.listing = id)"
                + " from listing where " + condition.where() + " order by 2 desc, 1 desc";
        return Panache.withSession(() -> Panache.getSession().chain(session -> condition
                        .bind(session.createNativeQuery(sql, Object[].class))
                        .setMaxResults(page.rowsToRead())
                        .getResultList()
                        .chain(places -> rows(session, places))))
                .map(found -> Page.of(
                        found,
                        page,
                        it -> ListingSummary.of(it.row(), it.place().tiering()),
                        it -> List.of(
                                it.place().rank().toPlainString(), it.place().id())));
    }

    /** A listing as that viewer may see it; one that he may not see does not exist for him. */
    public Uni<ListingDetail> get(ListingId id, Viewer viewer) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> visible(session, id, viewer).chain(row -> session.find(TieringRow.class, row.id)
                        .map(tiering -> detail(row, tiering, viewer.seesAllOf(row.agency))))));
    }

    static Uni<ListingRow> visible(Mutiny.Session session, ListingId id, Viewer viewer) {
        return session.find(ListingRow.class, id.value()).map(row -> {
            boolean seen = row != null && (row.opened != null || viewer.seesAllOf(row.agency));
            if (!seen) {
                throw new RuleViolated(CatalogRule.LISTING_MUST_EXIST);
            }
            return row;
        });
    }

    private static BigDecimal rank(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new RuleViolated(CatalogRule.CURSOR_IS_NOT_OURS);
        }
    }

    private static Uni<List<Found>> rows(Mutiny.Session session, List<Object[]> answers) {
        List<Place> places = answers.stream()
                .map(it -> new Place((String) it[0], (BigDecimal) it[1], (Boolean) it[2]))
                .toList();
        return session.createQuery("from ListingRow where id in :ids", ListingRow.class)
                .setParameter("ids", places.stream().map(Place::id).toList())
                .getResultList()
                .map(rows -> {
                    Map<String, ListingRow> byId =
                            rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
                    return places.stream()
                            .flatMap(place ->
                                    Stream.ofNullable(byId.get(place.id())).map(row -> new Found(place, row)))
                            .toList();
                });
    }

    private ListingDetail detail(ListingRow row, @Nullable TieringRow tiering, boolean insider) {
        boolean changing = row.opened != null && !row.opened.equals(row.content);
        return new ListingDetail(
                ListingSummary.of(row, tiering != null),
                read(row.opened == null ? row.content : row.opened, CONTENT),
                changing && insider ? read(row.content, CONTENT) : null,
                read(row.conditions, CONDITIONS),
                tiering != null && (tiering.confirmed || insider)
                        ? new ListingDetail.Tiering(
                                tiering.guideVersion,
                                read(tiering.levels, LEVELS),
                                tiering.rule,
                                read(tiering.supervision, TEXTS))
                        : null);
    }

    private static <T> @Nullable T read(@Nullable String json, TypeReference<T> type) {
        return json == null ? null : StoredJson.read(json, type);
    }
}
