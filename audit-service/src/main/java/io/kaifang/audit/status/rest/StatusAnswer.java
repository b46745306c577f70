package io.kaifang.audit.status.rest;

import java.util.Map;

/**
 * How the ledger is.
 *
 * @param published entries under the last checkpoint
 * @param indexed entries that can be searched
 * @param appended since this process started, as are repeated and conflicts
 * @param alarms by the name of the check that found them
 */
public record StatusAnswer(
        long published, long indexed, long appended, long repeated, long conflicts, Map<String, String> alarms) {}
