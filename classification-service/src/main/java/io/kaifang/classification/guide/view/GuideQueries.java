package io.kaifang.classification.guide.view;

import io.kaifang.classification.guide.view.GuideProjection.GuideRow;
import io.kaifang.contracts.classification.Guide;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers which guides were issued. */
@ApplicationScoped
public class GuideQueries {

    /** The newest first: that is the one in force. */
    @WithSession
    public Uni<List<GuideAnswer>> list() {
        return GuideRow.<GuideRow>list("order by issuedAt desc, version desc")
                .map(rows -> rows.stream().map(GuideAnswer::of).toList());
    }

    /** The guide of that version, or null. */
    @WithSession
    public Uni<@Nullable GuideAnswer> find(String version) {
        return GuideRow.<GuideRow>findById(version).map(row -> row == null ? null : GuideAnswer.of(row));
    }

    /** The version in force; none before the first was issued. */
    @WithSession
    public Uni<Optional<String>> inForce() {
        return GuideRow.<GuideRow>find("order by issuedAt desc, version desc")
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(guide -> guide.version));
    }

    /** A guide and since when it has held. */
    public record GuideAnswer(Instant issuedAt, Guide guide) {
        static GuideAnswer of(GuideRow row) {
            return new GuideAnswer(row.issuedAt, row.guide());
        }
    }
}
