package io.kaifang.delivery.permission;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
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
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.dataset.view.DatasetProjection.DatasetRow;
import io.kaifang.delivery.dataset.view.DatasetQueries;
import io.kaifang.delivery.dataset.view.VersionProjection.VersionRow;
import io.kaifang.delivery.grant.Grant;
import io.kaifang.delivery.grant.view.GrantProjection.GrantRow;
import io.kaifang.delivery.grant.view.GrantQueries;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.VersionFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the views into what decides about permission. Waits; for worker threads. */
@ApplicationScoped
public class DatasetLookup {
    private final DatasetQueries datasets;
    private final GrantQueries grants;
    private final DataFolder data;

    DatasetLookup(DatasetQueries datasets, GrantQueries grants, DataFolder data) {
        this.datasets = datasets;
        this.grants = grants;
        this.data = data;
    }

    /** A data set, or the refusal of one that isn't there. */
    public Dataset get(ListingId listing) {
        return dataset(ViewQueries.now(() -> datasets.find(listing).map(Optional::ofNullable)));
    }

    /** The same, for a writer whose listing may be a moment old: waits a little for the view to show it. */
    public Dataset soon(ListingId listing) {
        return dataset(ViewQueries.eventually(() -> datasets.find(listing)));
    }

    private static Dataset dataset(Optional<DatasetRow> found) {
        DatasetRow row = found.orElseThrow(() -> new RuleViolated(DeliveryRule.DATASET_MUST_EXIST));
        return new Dataset(
                new ListingId(row.listing),
                new AgencyId(row.agency),
                row.title,
                row.state,
                Optional.ofNullable(row.category),
                StoredJson.read(row.columns, new TypeReference<>() {}));
    }

    /** The version that readers get, or a refusal while there is none. */
    public ServedVersion served(ListingId listing) {
        return ViewQueries.now(() -> datasets.served(listing).map(Optional::ofNullable))
                .map(row -> served(listing, row))
                .orElseThrow(() -> new RuleViolated(DeliveryRule.DATA_MUST_BE_RELEASED));
    }

    /** The latest versions, latest first. */
    public List<VersionRow> latestVersions(ListingId listing) {
        return ViewQueries.now(() -> datasets.latest(listing));
    }

    /** A user's grants on a data set. */
    public List<GrantTerms> grants(DataUserId user, ListingId listing) {
        return ViewQueries.now(() -> grants.of(user, listing)).stream()
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
                StoredJson.read(Objects.requireNonNull(row.fields), new TypeReference<>() {}),
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
}
