package io.kaifang.backbone.policy;

/**
 * A reaction, named as a sentence: {@code WhenListingWithdrawnThenCloseOpenApplications}. A CDI bean whose methods turn an event
 * into commands; which event calls which method, and which command comes of it, is listed in the service's module class
 * ({@link Policies}). It keeps no state of its own: what must be remembered is an entity with events.
 */
public interface Policy {}
