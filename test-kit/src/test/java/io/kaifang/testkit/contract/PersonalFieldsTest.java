package io.kaifang.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonalFieldsTest {
    @EventsOf("test")
    private sealed interface Reported extends DomainEvent {
        @Override
        default Subject subject() {
            return new Subject("told", "1");
        }
    }

    private record Applicant(String mobilePhone, LocalDate birthDate) {}

    private record Applied(ListingId listing, List<Applicant> applicants, ActorId by, Instant at) implements Reported {}

    private record Remarked(String remark, Instant at) implements Reported {}

    private record Anything(Map<String, Object> details, Instant at) implements Reported {}

    private record Committed(Commitment applicant, Sha256 document, long pages, Instant at) implements Reported {}

    private static Set<String> faults(Class<?> event, Map<String, String> impersonal) {
        return PersonalFields.faults(List.of(event), impersonal);
    }

    @Test
    void a_field_with_a_personal_name_is_found_however_deep_and_of_whichever_type() {
        assertThat(faults(Applied.class, Map.of()))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("Applicant.mobilePhone bears the name of something personal"))
                .anyMatch(fault -> fault.startsWith("Applicant.birthDate bears the name of something personal"));
    }

    @Test
    void words_are_suspected_until_somebody_says_why_they_tell_of_nobody() {
        assertThat(faults(Remarked.class, Map.of()))
                .singleElement()
                .asString()
                .startsWith("Remarked.remark holds words");
        assertThat(faults(Remarked.class, Map.of("Remarked.remark", " "))).hasSize(1);
        assertThat(faults(Remarked.class, Map.of("Remarked.remark", "about the data set")))
                .isEmpty();
    }

    @Test
    void a_type_that_could_hold_anything_cannot_be_explained_away() {
        assertThat(faults(Anything.class, Map.of("Anything.details", "harmless")))
                .anyMatch(fault -> fault.startsWith("Anything.details is a Object"));
    }

    @Test
    void ids_digests_commitments_and_numbers_tell_of_nobody() {
        assertThat(faults(Committed.class, Map.of())).isEmpty();
    }

    @Test
    void an_explanation_without_its_field_is_said() {
        assertThat(faults(Committed.class, Map.of("Committed.remark", "was once there")))
                .containsExactly("Committed.remark is explained, and is no field of any event");
    }
}
