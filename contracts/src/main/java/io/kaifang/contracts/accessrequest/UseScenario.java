package io.kaifang.contracts.accessrequest;

/**
 * What the data are wanted for. Free of personal data: it becomes part of the agreement.
 *
 * @param code the scenario's kind: {@code people-livelihood}, {@code economy}, {@code city-governance}, {@code research}, {@code other}
 * @param purpose the purpose, in a sentence
 * @param securityMeasures how the data will be kept safe
 */
public record UseScenario(String code, String purpose, String securityMeasures) {}
