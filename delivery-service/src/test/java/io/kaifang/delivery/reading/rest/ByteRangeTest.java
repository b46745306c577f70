package io.kaifang.delivery.reading.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-99, 0, 100",
        "bytes=10-, 10, 90",
        "bytes=90-500, 90, 10",
        "bytes=-10, 90, 10",
        "bytes=-500, 0, 100",
        "bytes=100-, 100, 0",
        "bytes=5-3, 5, 0"
    })
    void a_range_is_cut_to_the_file(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=0-1,5-6", "rows=1-2", "bytes=a-b", "bytes=--1"})
    void what_is_no_single_range_gets_the_whole(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void without_a_range_the_whole_is_sent() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
