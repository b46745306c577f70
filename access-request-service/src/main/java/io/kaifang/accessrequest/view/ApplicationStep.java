package io.kaifang.accessrequest.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Fault;
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
public class ApplicationStep extends PanacheEntityBase {

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

    public List<Fault> statedReasons() {
        return StoredJson.read(reasons, new TypeReference<>() {});
    }
}
