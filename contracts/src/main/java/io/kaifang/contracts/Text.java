package io.kaifang.contracts;

/** A sentence for people, in Chinese and English. Neither is empty. */
public record Text(String zh, String en) {
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text speaks Chinese and English");
        }
    }
}
