package io.kaifang.contracts;

/**
 * A key and value by which decisions find events. Never personal data.
 *
 * @param key what the value is: {@code listing}, {@code agency}, {@code listing-name}
 * @param value a stable id or a normalised key
 */
public record Tag(String key, String value) {
    public static Tag of(String key, String value) {
        return new Tag(key, value);
    }
}
