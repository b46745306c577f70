package io.kaifang.bench.account;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "account")
public class AccountRow extends PanacheEntityBase {
    @Id
    public String id = "";

    public String holder = "";
    public long cents;
}
