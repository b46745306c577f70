package io.kaifang.contracts.agreement;

/**
 * A field that is agreed upon, as the list describes it.
 *
 * @param name its column's heading
 * @param meaning what it means; empty where the list does not say
 */
public record AgreedField(String name, String meaning) {}
