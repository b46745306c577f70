package io.kaifang.local.demo;

/**
 * What the jurisdiction's file decides of the journey's way.
 *
 * @param asksReaders whether readers of unconditional data say who they are
 * @param reviewsAgreements whether the authority reviews agreements before data flow
 */
record CityRules(boolean asksReaders, boolean reviewsAgreements) {}
