package io.kaifang.local.demo.data;

/**
 * What the jurisdiction's file decides about the steps of the journey.
 *
 * @param asksReaders whether readers of unconditional data say who they are
 * @param reviewsAgreements whether the authority reviews agreements before data flow
 */
public record DemoRules(boolean asksReaders, boolean reviewsAgreements) {}
