package io.kaifang.delivery.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An access with its number, which is counted without gaps. Its line in a batch file is a leaf of the batch's tree, to the byte.
 *
 * @param sequence from 1
 */
public record AccessRecord(long sequence, @JsonUnwrapped Access access) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    byte[] line() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessRecord read(byte[] line) {
        try {
            Access access = JSON.readerFor(Access.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(line);
            return new AccessRecord(JSON.readTree(line).get("sequence").longValue(), access);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
