package io.kaifang.accessrequest.application.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: an application in its latest revision. */
@Entity
@Table(name = "application")
public class ApplicationRow extends PanacheEntityBase {
    @Id
    public String application;

    public int revision;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    public String listing;
    public String agency;
    public String applicant;

    @Column(name = "requested_use")
    public String use;

    public String materials;
    public String reasons;
    public String details;

    public @Nullable String workOrder;

    public Instant submittedAt;

    public Instant updatedAt;

    void submit(ApplicationSubmitted event) {
        if (submittedAt == null) {
            submittedAt = event.at();
        }
        application = event.application().value();
        revision = event.revision();
        stage = Stage.SUBMITTED;
        listing = event.listing().value();
        agency = event.agency().value();
        applicant = event.applicant().value();
        use = StoredJson.write(event.use());
        materials = StoredJson.write(event.materials());
        reasons = "[]";
        details = event.details().hmac();
        workOrder = null;
        updatedAt = event.at();
    }

    void move(Stage to, List<Fault> because, Instant at) {
        stage = to;
        reasons = StoredJson.write(because);
        updatedAt = at;
    }

    public RequestedUse requestedUse() {
        return StoredJson.read(use, new TypeReference<>() {});
    }

    public List<SubmittedMaterial> submittedMaterials() {
        return StoredJson.read(materials, new TypeReference<>() {});
    }

    public List<Fault> statedReasons() {
        return StoredJson.read(reasons, new TypeReference<>() {});
    }
}
