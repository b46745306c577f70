package io.kaifang.delivery.reading.rest;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.access.AccessRecorder;
import io.kaifang.delivery.permission.AccessRefused;
import io.kaifang.delivery.permission.DataAccessPolicy;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.permission.GrantTerms;
import io.kaifang.delivery.permission.ReadPermission;
import io.kaifang.delivery.permission.ServedVersion;
import io.kaifang.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to read data: permitted or refused, and recorded either way. */
@RequestScoped
public class AccessAttempt {
    private final Caller caller;
    private final DatasetLookup datasets;
    private final DataAccessPolicy policy;
    private final AccessRecorder recorder;
    private final Clock clock;

    AccessAttempt(
            Caller caller, DatasetLookup datasets, DataAccessPolicy policy, AccessRecorder recorder, Clock clock) {
        this.caller = caller;
        this.datasets = datasets;
        this.policy = policy;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** What a caller reads who is permitted to. */
    record Permitted(Dataset dataset, ServedVersion version, ReadPermission permission) {}

    /** Reads, for an attempt; throws to refuse. */
    @FunctionalInterface
    interface Read {
        Response from(Permitted permitted, Entry entry) throws IOException;
    }

    /** Writes down what becomes of this attempt. */
    final class Entry {
        private final ListingId listing;
        private final String what;
        private @Nullable Permitted permitted;
        private Collection<String> fields = List.of();

        private Entry(ListingId listing, String what) {
            this.listing = listing;
            this.what = what;
        }

        /** Which fields it reads, as soon as that is known. */
        void reads(Collection<String> names) {
            fields = new ArrayList<>(names);
        }

        void outcome(String outcome, long rows, long bytes) {
            Permitted to = permitted;
            recorder.record(new Access(
                    clock.instant(),
                    caller.id(),
                    to == null
                            ? null
                            : to.permission().grant().map(GrantTerms::grant).orElse(null),
                    listing,
                    to == null ? null : to.version().version(),
                    what,
                    List.copyOf(fields),
                    rows,
                    bytes,
                    outcome));
        }
    }

    /**
     * Lets the caller read what a listing serves now, if permitted to.
     *
     * @param what the record calls it
     */
    Response read(ListingId listing, DeliveryWay way, String what, Read read) {
        Entry entry = new Entry(listing, what);
        try {
            Dataset dataset = datasets.get(listing);
            ReadPermission.mustBeOpen(dataset);
            ServedVersion version = datasets.served(listing);
            Permitted permitted =
                    new Permitted(dataset, version, policy.permit(caller, dataset, version.columns(), way));
            entry.permitted = permitted;
            entry.reads(permitted.permission().fields());
            return read.from(permitted, entry);
        } catch (RuleViolated refusal) {
            entry.outcome(refusal.rule().code(), 0, 0);
            throw refusal;
        } catch (AccessRefused refusal) {
            entry.outcome(refusal.reason().code(), 0, 0);
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the caller may go on reading what the permission covered. */
    boolean mayGoOn(Permitted permitted) {
        return policy.stillOpen(caller, permitted.dataset(), permitted.permission());
    }
}
