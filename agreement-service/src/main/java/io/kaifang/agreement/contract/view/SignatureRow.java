package io.kaifang.agreement.contract.view;

import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.Party;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row: one party's signature. The time is text, as it was signed: a database would round it. */
@Entity
@Table(name = "agreement_signature")
public class SignatureRow extends PanacheEntityBase {

    /** Whose signature under what. */
    @Embeddable
    public record Key(
            String agreement, @Enumerated(EnumType.STRING) Party party) {}

    @EmbeddedId
    public Key key;

    public String signer;

    public String textSha256;

    public String keyId;

    public String signature;

    public String signedAt;

    static SignatureRow of(AgreementSigned event) {
        var row = new SignatureRow();
        row.key = new Key(event.agreement().value(), event.party());
        row.signer = event.signer().value();
        row.textSha256 = event.text().hex();
        row.keyId = event.keyId();
        row.signature = event.signature();
        row.signedAt = event.at().toString();
        return row;
    }

    public Instant signedAt() {
        return Instant.parse(signedAt);
    }
}
