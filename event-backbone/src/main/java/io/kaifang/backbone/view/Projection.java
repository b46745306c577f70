package io.kaifang.backbone.view;

/**
 * Writes a read model: a CDI bean whose methods change rows as events say. Which event calls which method, and which tables it
 * writes, is listed in the service's module class ({@link Projections}). It holds no domain logic, and applying an event again
 * changes nothing.
 */
public interface Projection {}
