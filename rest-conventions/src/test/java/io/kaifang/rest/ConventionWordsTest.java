package io.kaifang.rest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kaifang.testkit.words.ModuleWords;
import org.junit.jupiter.api.Test;

class ConventionWordsTest {

    @Test
    void every_rule_about_callers_and_pages_has_its_words() {
        ModuleWords.of(
                        "io.kaifang.rest",
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.kaifang.rest"))
                .check();
    }
}
