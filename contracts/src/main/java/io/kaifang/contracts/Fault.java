package io.kaifang.contracts;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field where it sits, as a JSON pointer into what was sent ({@code /fields/2/unit}), or empty for the whole
 * @param code stable name of the fault, in kebab case
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record Fault(String field, String code, Text message, Text remedy) {}
