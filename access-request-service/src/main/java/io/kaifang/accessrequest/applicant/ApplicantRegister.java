package io.kaifang.accessrequest.applicant;

import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Who applied, where it can be erased. Blocks: not for the event loop. */
@ApplicationScoped
public class ApplicantRegister {
    private final DataSource database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ApplicantRegister(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps them, and returns what an event may say of them. */
    public Commitment keep(ApplicationId application, DataUserId applicant, ApplicantDetails details) {
        byte[] salt = new byte[SealedDetails.SALT_BYTES];
        random.nextBytes(salt);
        SealedDetails sealed = SealedDetails.of(details, salt);
        update(
                "insert into applicant_details (application, commitment, applicant, content, salt, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                application.value(),
                sealed.commitment().hmac(),
                applicant.value(),
                sealed.content(),
                sealed.salt(),
                Timestamp.from(clock.instant()));
        return sealed.commitment();
    }

    /** Takes back what no event refers to, because the application was refused as it came. */
    public void drop(ApplicationId application, Commitment commitment) {
        update(
                "delete from applicant_details where application = ? and commitment = ?",
                application.value(),
                commitment.hmac());
    }

    /** Empties content and salt of every revision; that there was something, and when it went, stays. */
    public void erase(ApplicationId application) {
        update(
                "update applicant_details set content = null, salt = null, erased_at = ?"
                        + " where application = ? and erased_at is null",
                Timestamp.from(clock.instant()),
                application.value());
    }

    /** Empty where they were erased. */
    public Optional<ApplicantDetails> find(ApplicationId application, String commitment) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select content from applicant_details where application = ? and commitment = ?")) {
            statement.setString(1, application.value());
            statement.setString(2, commitment);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)).map(SealedDetails::read) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the applicants' details cannot be read", e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the applicants' details cannot be written", e);
        }
    }
}
