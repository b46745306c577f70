package io.kaifang.accessrequest.applicant;

import io.kaifang.backbone.erasable.SealedContent;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Who applied, stored where it can be erased. Blocks: not for the event loop. */
@ApplicationScoped
public class ApplicantRegister {
    private final Sql sql;
    private final Clock clock;

    ApplicantRegister(DataSource database, Clock clock) {
        this.sql = Sql.of(database);
        this.clock = clock;
    }

    /** Stores the details, and returns what an event may say about them. */
    public Commitment store(ApplicationId application, DataUserId applicant, ApplicantDetails details) {
        SealedContent sealed = SealedContent.of(details);
        sql.update(
                "insert into applicant_details (application, commitment, applicant, content, salt, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                application.value(),
                sealed.commitment().hmac(),
                applicant.value(),
                sealed.content(),
                sealed.salt(),
                clock.instant());
        return sealed.commitment();
    }

    /** Deletes details that no event refers to, because the application was refused as it came. */
    public void drop(ApplicationId application, Commitment commitment) {
        sql.update(
                "delete from applicant_details where application = ? and commitment = ?",
                application.value(),
                commitment.hmac());
    }

    /** Empties content and salt of every revision; that there was something, and when it went, stays. */
    public void erase(ApplicationId application) {
        sql.update(
                "update applicant_details set content = null, salt = null, erased_at = ?"
                        + " where application = ? and erased_at is null",
                clock.instant(),
                application.value());
    }

    /** Empty if they were erased. */
    public Optional<ApplicantDetails> find(ApplicationId application, String commitment) {
        return sql.first(
                        "select content from applicant_details where application = ? and commitment = ?",
                        row -> row.getString(1),
                        application.value(),
                        commitment)
                .map(content -> SealedContent.read(content, ApplicantDetails.class));
    }
}
