package io.kaifang.classification.guide.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.Guide;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row: a guide as it was issued. */
@Entity
@Table(name = "guide")
public class GuideRow extends PanacheEntityBase {
    @Id
    public String version;

    public String content;

    public Instant issuedAt;

    public Guide guide() {
        return StoredJson.read(content, new TypeReference<>() {});
    }
}
