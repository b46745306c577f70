package io.kaifang.audit.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.EventCodec.Known;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.contract.ExampleEvents;
import io.kaifang.testkit.contract.PublishedEvents;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LeafAttributesTest {

    private static final EventCodec CODEC = EventCodec.of(PublishedEvents.interfaces());

    private static final Map<Class<?>, String> ATTRIBUTE_OF_ID = Map.of(
            ListingId.class, "datasetid",
            ApplicationId.class, "applicationid",
            AgreementId.class, "agreementid",
            GrantId.class, "grantid",
            DataUserId.class, "userid",
            AgencyId.class, "agencyid");

    @TestFactory
    Stream<DynamicTest> a_leaf_names_whatever_its_event_names_by_an_id() {
        return CODEC.types().stream().map(type -> DynamicTest.dynamicTest(type.name(), () -> requireAttributes(type)));
    }

    private static void requireAttributes(Known type) {
        DomainEvent event = new ExampleEvents().of(type.record());
        byte[] data = CODEC.write(event).getBytes(StandardCharsets.UTF_8);
        Leaf leaf = Leaves.of(Map.of("id", "e-1", "source", "test", "type", type.name()), data);
        JsonNode written = Leaves.parse(leaf.bytes());
        for (RecordComponent component : type.record().getRecordComponents()) {
            String attribute = ATTRIBUTE_OF_ID.get(component.getType());
            if (attribute != null) {
                assertThat(written.path(attribute).asText())
                        .as(attribute + " from " + component.getName())
                        .isEqualTo(
                                written.path("data").path(component.getName()).asText())
                        .isNotBlank();
            }
        }
    }
}
