package io.kaifang.delivery.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.DataFolder;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.grant.Grant;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.delivery.view.GrantRow;
import io.kaifang.delivery.view.ListingRow;
import io.kaifang.delivery.view.VersionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the views into what admission judges by. Waits; for worker threads. */
@ApplicationScoped
public class Datasets {
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final DataFolder data;
    private final ObjectMapper json;

    @Inject
    Datasets(DataFolder data, ObjectMapper json) {
        this.data = data;
        this.json = json;
    }

    /** A data set, or the refusal of one that isn't there. */
    public Dataset get(ListingId listing) {
        return ViewQueries.now(
                        () -> ListingRow.<ListingRow>findById(listing.value()).map(Optional::ofNullable))
                .map(this::dataset)
                .orElseThrow(() -> new RuleViolated(DeliveryRule.DATASET_MUST_EXIST));
    }

    /** The same, for a writer whose listing may be a moment old: waits a little for the view to hear of it. */
    public Dataset soon(ListingId listing) {
        return ViewQueries.eventually(() -> ListingRow.<ListingRow>findById(listing.value()))
                .map(this::dataset)
                .orElseThrow(() -> new RuleViolated(DeliveryRule.DATASET_MUST_EXIST));
    }

    private Dataset dataset(ListingRow row) {
        return new Dataset(
                new ListingId(row.listing),
                new AgencyId(row.agency),
                row.title,
                row.state,
                Optional.ofNullable(row.category),
                read(row.columns));
    }

    /** The version that readers get, or a refusal while there is none. */
    public ServedVersion served(ListingId listing) {
        return ViewQueries.now(() -> VersionRow.served(listing.value()).map(Optional::ofNullable))
                .map(row -> served(listing, row))
                .orElseThrow(() -> new RuleViolated(DeliveryRule.DATA_MUST_BE_RELEASED));
    }

    /** A user's grants on a data set. */
    public List<GrantTerms> grants(DataUserId user, ListingId listing) {
        return ViewQueries.now(() -> GrantRow.of(user.value(), listing.value())).stream()
                .map(this::terms)
                .toList();
    }

    private ServedVersion served(ListingId listing, VersionRow row) {
        VersionId version = new VersionId(row.version);
        VersionFolder folder = data.version(listing, version);
        return new ServedVersion(
                version,
                folder,
                folder.columns(),
                row.rows,
                row.sampleRows,
                new Sha256(Objects.requireNonNull(row.sha256)));
    }

    private GrantTerms terms(GrantRow row) {
        return new GrantTerms(
                Grant.of(new AgreementId(row.agreement)),
                names(Objects.requireNonNull(row.fields)),
                Arrays.stream(Objects.requireNonNull(row.ways).split(","))
                        .filter(way -> !way.isEmpty())
                        .map(DeliveryWay::valueOf)
                        .collect(Collectors.toSet()),
                new RateLimit(
                        Objects.requireNonNull(row.requests), Duration.ofMillis(Objects.requireNonNull(row.perMillis))),
                Objects.requireNonNullElse(row.from, Instant.MAX),
                Objects.requireNonNullElse(row.until, Instant.MIN),
                row.closed);
    }

    private List<String> names(String array) {
        try {
            return json.readValue(array, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Columns read(String columns) {
        try {
            return json.readValue(columns, Columns.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
