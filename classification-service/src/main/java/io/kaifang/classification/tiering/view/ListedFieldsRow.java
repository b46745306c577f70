package io.kaifang.classification.tiering.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.Trait;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;

/** A row: what a sample of a listing is looked at with. */
@Entity
@Table(name = "listing_fields")
public class ListedFieldsRow extends PanacheEntityBase {
    @Id
    public String listing;

    public String agency;
    public String meanings;
    public String traits;

    /** What each field means, by name. */
    public Map<String, String> fieldMeanings() {
        return StoredJson.read(meanings, new TypeReference<>() {});
    }

    public Set<Trait> suppliedAs() {
        return StoredJson.read(traits, new TypeReference<>() {});
    }
}
