package io.kaifang.agreement.violation.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row: what followed a violation. */
@Entity
@Table(name = "measure")
public class MeasureRow extends PanacheEntityBase {

    /** Which measure about which violation. */
    @Embeddable
    public record Key(String violation, long position) {}

    @EmbeddedId
    public Key key;

    @Enumerated(EnumType.STRING)
    public MeasureKind measure;

    public String reason;
    public boolean published;

    public Instant takenAt;

    static MeasureRow of(MeasureTaken event, EventMetadata meta) {
        var row = new MeasureRow();
        row.key = new Key(event.violation().value(), meta.position());
        row.measure = event.measure();
        row.reason = StoredJson.write(event.reason());
        row.published = event.published();
        row.takenAt = event.at();
        return row;
    }

    public Text statedReason() {
        return StoredJson.read(reason, new TypeReference<>() {});
    }
}
