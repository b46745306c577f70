package io.kaifang.audit.index;

/**
 * How an agency kept to the time for reviews (Art. 19, 37).
 *
 * @param decided applications that it approved or refused
 * @param meanHours from acceptance to decision
 * @param overdue reviews that it let pass their due date
 */
public record ReviewTime(String agency, long decided, double meanHours, long overdue) {}
