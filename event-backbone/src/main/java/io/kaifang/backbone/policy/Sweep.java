package io.kaifang.backbone.policy;

/**
 * What time brings about: a CDI bean that looks for what is due and answers with ordinary commands. How often, and which commands
 * come of it, is listed in the service's module class ({@link Policies}).
 */
public interface Sweep {}
