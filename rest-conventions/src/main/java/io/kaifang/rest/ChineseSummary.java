package io.kaifang.rest;

/** Where an OpenAPI document tells in Chinese what an operation does; {@code summary} tells it in English. */
public final class ChineseSummary {

    /** The extension's name, beside {@code summary}. */
    public static final String KEY = "x-summary-zh";

    private ChineseSummary() {}
}
