package io.kaifang.backbone.inbox;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "plant")
public class Plant extends PanacheEntityBase {
    @Id
    public String id = "";

    /** What was poured, in order: {@code 1,2,3}. */
    public String poured = "";
}
