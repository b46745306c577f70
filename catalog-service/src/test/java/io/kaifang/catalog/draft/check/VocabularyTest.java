package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    @ParameterizedTest
    @CsvSource({"csv, CSV", ".CSV, CSV", "' api ', API", "实时接口, API", "GeoJSON, GEOJSON", "Parquet, PARQUET", "xml, XML"
    })
    void formats(String word, Format format) {
        assertThat(Vocabulary.format(word)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"每天, DAILY", "每日, DAILY", "real-time, REAL_TIME", "不定期, IRREGULAR", "Monthly, MONTHLY", "静态, STATIC"})
    void frequencies(String word, UpdateFrequency frequency) {
        assertThat(Vocabulary.frequency(word)).contains(frequency);
    }

    @ParameterizedTest
    @CsvSource({"文本, TEXT", "string, TEXT", "整数, INTEGER", "Decimal, DECIMAL", "日期时间, DATETIME", "布尔, BOOLEAN"})
    void types(String word, FieldType type) {
        assertThat(Vocabulary.type(word)).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void every_frequency_may_be_said_by_its_own_name(UpdateFrequency frequency) {
        assertThat(Vocabulary.frequency(frequency.name())).contains(frequency);
        assertThat(Vocabulary.FREQUENCY_NAMES).contains(frequency.name());
    }

    @Test
    void closed_formats_have_an_open_one_instead() {
        assertThat(Vocabulary.insteadOf(".XLSX")).contains("CSV(UTF-8)");
        assertThat(Vocabulary.insteadOf("shp")).contains("GeoJSON");
        assertThat(Vocabulary.insteadOf("csv")).isEmpty();
    }

    @Test
    void other_words_mean_nothing() {
        assertThat(Vocabulary.format("MSF")).isEmpty();
        assertThat(Vocabulary.frequency("常常")).isEmpty();
        assertThat(Vocabulary.type("数值")).isEmpty();
    }
}
