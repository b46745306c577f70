package io.kaifang.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kaifang.contracts.words.Worded;
import io.kaifang.testkit.words.ModuleWords;
import org.junit.jupiter.api.Test;

class ContractWordsTest {

    @Test
    void every_code_of_the_contracts_has_its_words() {
        ModuleWords.of("io.kaifang.contracts", new ClassFileImporter().importPackages("io.kaifang.contracts"))
                .check();
    }

    @Test
    void every_code_that_an_event_states_is_one_that_has_words() {
        assertThat(EventParts.leavesOf(PublishedEvents.records().toList()))
                .extracting(EventParts.Leaf::type)
                .filteredOn(Class::isEnum)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type).isAssignableTo(Worded.class));
    }
}
