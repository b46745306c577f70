package io.kaifang.accessrequest.application.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.OfApplication;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A row: one step in the history of an application. */
@Entity
@Table(name = "application_step")
public class ApplicationStepRow extends PanacheEntityBase {

    /** Which step of which application. */
    @Embeddable
    public record Key(String application, long position) {}

    @EmbeddedId
    public Key key;

    public String what;
    public int revision;

    @Column(name = "by_actor")
    public String by;

    public Instant at;

    @Column(name = "detail")
    public String reasons;

    static ApplicationStepRow of(ApplicationRow application, String what, OfApplication event, EventMetadata meta) {
        var step = new ApplicationStepRow();
        step.key = new Key(application.application, meta.position());
        step.what = what;
        step.revision = application.revision;
        step.by = meta.actor().id().value();
        step.at = event.at();
        step.reasons = application.reasons;
        return step;
    }

    public List<Fault> statedReasons() {
        return StoredJson.read(reasons, new TypeReference<>() {});
    }
}
