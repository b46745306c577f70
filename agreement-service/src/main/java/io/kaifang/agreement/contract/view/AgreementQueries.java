package io.kaifang.agreement.contract.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.contract.SignedStatement;
import io.kaifang.agreement.contract.view.AgreementProjection.AgreementRow;
import io.kaifang.agreement.contract.view.AgreementProjection.SignatureRow;
import io.kaifang.agreement.contract.view.PublishedListingProjection.PublishedListingRow;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what was agreed, and by whom it was signed. */
@ApplicationScoped
@WithSession
public class AgreementQueries {

    /**
     * Agreements, the latest first.
     *
     * @param visible to whom
     * @param application under which; null for any
     * @param listing whose data; null for any
     */
    public Uni<Page<AgreementAnswer>> list(
            VisibleAgreements visible, @Nullable String application, @Nullable String listing, PageRequest page) {
        return visible.limit(new NewestFirst<>(
                        AgreementRow.class, "drawnAt", "agreement", row -> new Place(row.drawnAt, row.agreement)))
                .equal("application", application)
                .equal("listing", listing)
                .read(page)
                .map(found -> found.map(AgreementAnswer::of));
    }

    /** The agreement, or null. */
    public Uni<@Nullable AgreementRow> find(AgreementId agreement) {
        return AgreementRow.findById(agreement.value());
    }

    /** Its signatures in the order in which they were given. */
    public Uni<List<SignatureAnswer>> signatures(AgreementId agreement) {
        return SignatureRow.<SignatureRow>list("key.agreement = ?1 order by signedAt", agreement.value())
                .map(rows -> rows.stream().map(SignatureAnswer::of).toList());
    }

    /** Every agreement ever drawn about a listing, oldest first. */
    public Uni<List<AgreementId>> ofListing(ListingId listing) {
        return AgreementRow.<AgreementRow>list("listing = ?1 order by drawnAt, agreement", listing.value())
                .map(AgreementQueries::ids);
    }

    /** Agreements whose term has run out, a part at a time. */
    public Uni<List<AgreementId>> termOver(Instant now, int most) {
        return AgreementRow.<AgreementRow>find(
                        "stage = ?1 and until <= ?2 order by until", AgreementStage.IN_FORCE, now)
                .page(0, most)
                .list()
                .map(AgreementQueries::ids);
    }

    /** Agreements that go on although their listing was withdrawn, a part at a time. */
    public Uni<List<AgreementId>> ofWithdrawnListings(int most) {
        return AgreementRow.<AgreementRow>find(
                        "stage in ?1 and listing in (select k.listing from PublishedListingRow k where k.withdrawn)"
                                + " order by agreement",
                        List.of(
                                AgreementStage.IN_FORCE,
                                AgreementStage.AWAITING_SIGNATURES,
                                AgreementStage.AWAITING_REVIEW))
                .page(0, most)
                .list()
                .map(AgreementQueries::ids);
    }

    /** The listing's title when it was last published, or null if it never was. */
    public Uni<@Nullable String> titleOf(ListingId listing) {
        return PublishedListingRow.<PublishedListingRow>findById(listing.value())
                .map(row -> row == null ? null : row.title);
    }

    private static List<AgreementId> ids(List<AgreementRow> rows) {
        return rows.stream().map(row -> new AgreementId(row.agreement)).toList();
    }

    /**
     * A signature with all that is needed to verify it.
     *
     * @param statement the bytes that were signed, as UTF-8 text
     * @param key where the public key is
     */
    public record SignatureAnswer(
            Party party,
            String signer,
            String textSha256,
            Instant signedAt,
            String statement,
            String keyId,
            String key,
            String signature) {
        static SignatureAnswer of(SignatureRow row) {
            SignedStatement statement = new SignedStatement(
                    new AgreementId(row.key.agreement()),
                    row.key.party(),
                    new ActorId(row.signer),
                    new Sha256(row.textSha256),
                    row.signedAt());
            return new SignatureAnswer(
                    row.key.party(),
                    row.signer,
                    row.textSha256,
                    row.signedAt(),
                    new String(statement.bytes(), UTF_8),
                    row.keyId,
                    "/signing-keys/" + row.keyId,
                    row.signature);
        }
    }

    /** An agreement as its parties see it. */
    public record AgreementAnswer(
            String agreement,
            String application,
            String listing,
            String listingTitle,
            String agency,
            String user,
            AgreementTerms terms,
            boolean reviewedByAuthority,
            AgreementStage stage,
            String textSha256,
            List<Text> reviewReasons,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable AgreementEnd endedBecause,
            Instant drawnAt,
            Instant updatedAt) {

        public static AgreementAnswer of(AgreementRow row) {
            return new AgreementAnswer(
                    row.agreement,
                    row.application,
                    row.listing,
                    row.listingTitle,
                    row.agency,
                    row.dataUser,
                    row.agreedTerms(),
                    row.reviewedByAuthority,
                    row.stage,
                    row.textSha256,
                    row.statedReasons(),
                    row.from,
                    row.until,
                    row.endedBecause,
                    row.drawnAt,
                    row.updatedAt);
        }
    }
}
