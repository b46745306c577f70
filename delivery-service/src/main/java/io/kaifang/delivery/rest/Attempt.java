package io.kaifang.delivery.rest;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.access.AccessRecords;
import io.kaifang.delivery.admission.Admission;
import io.kaifang.delivery.admission.Dataset;
import io.kaifang.delivery.admission.Datasets;
import io.kaifang.delivery.admission.Gate;
import io.kaifang.delivery.admission.GrantTerms;
import io.kaifang.delivery.admission.Refused;
import io.kaifang.delivery.admission.ServedVersion;
import io.kaifang.delivery.query.QueryRefused;
import io.kaifang.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to read data: lets in or refuses, and writes down which. */
@RequestScoped
public class Attempt {
    private final Caller caller;
    private final Datasets datasets;
    private final Gate gate;
    private final AccessRecords records;
    private final Clock clock;

    @Inject
    Attempt(Caller caller, Datasets datasets, Gate gate, AccessRecords records, Clock clock) {
        this.caller = caller;
        this.datasets = datasets;
        this.gate = gate;
        this.records = records;
        this.clock = clock;
    }

    /** What an admitted caller reads. */
    record Admitted(Dataset dataset, ServedVersion version, Admission admission) {}

    /** Reads, for an attempt; throws to refuse. */
    @FunctionalInterface
    interface Read {
        Response from(Admitted admitted, Written written) throws IOException;
    }

    /** Writes down what becomes of this attempt. */
    final class Written {
        private final ListingId listing;
        private final String what;
        private @Nullable Admitted admitted;
        private Collection<String> fields = List.of();

        private Written(ListingId listing, String what) {
            this.listing = listing;
            this.what = what;
        }

        /** Which fields it reads, as soon as that is known. */
        void reads(Collection<String> names) {
            fields = new ArrayList<>(names);
        }

        void outcome(String outcome, long rows, long bytes) {
            Admitted to = admitted;
            records.record(new Access(
                    clock.instant(),
                    caller.id(),
                    to == null
                            ? null
                            : to.admission().grant().map(GrantTerms::grant).orElse(null),
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
     * Admits the caller to what a listing serves now, and lets him read.
     *
     * @param what the record calls it
     */
    Response read(ListingId listing, DeliveryWay way, String what, Read read) {
        Written written = new Written(listing, what);
        try {
            Dataset dataset = datasets.get(listing);
            Admission.mustBeOpen(dataset);
            ServedVersion version = datasets.served(listing);
            Admitted admitted = new Admitted(dataset, version, gate.admit(caller, dataset, version.columns(), way));
            written.admitted = admitted;
            written.reads(admitted.admission().fields());
            return read.from(admitted, written);
        } catch (RuleViolated refusal) {
            written.outcome(refusal.rule().code(), 0, 0);
            throw refusal;
        } catch (Refused refusal) {
            written.outcome(refusal.reason().code(), 0, 0);
            throw refusal;
        } catch (QueryRefused refusal) {
            Refused.Reason reason = refusal.isBusy() ? Refused.Reason.BUSY : Refused.Reason.QUERY_TOO_HEAVY;
            written.outcome(reason.code(), 0, 0);
            throw new Refused(reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the caller may go on reading what he was admitted to. */
    boolean mayGoOn(Admitted admitted) {
        return gate.stillOpen(caller, admitted.dataset(), admitted.admission());
    }
}
