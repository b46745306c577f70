package io.kaifang.audit.status;

import io.kaifang.audit.completeness.CompletenessFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What is wrong with the ledger now, by the name of the check that found it. For many threads. */
@Singleton
public class Alarms {

    private static final Logger LOG = Logger.getLogger(Alarms.class);

    private final Map<String, String> raised = new ConcurrentHashMap<>();
    private final Map<String, String> found = new ConcurrentHashMap<>();

    /** Raises it once, however often it is found. */
    public void raise(String check, String message) {
        put(raised, check, message);
    }

    /** What the comparison with the sources has found now, in place of what it had found before. The ledger goes on serving. */
    public void replaceFindings(List<CompletenessFinding> findings) {
        findings.forEach(finding -> put(found, finding.check(), finding.message()));
        found.keySet().stream()
                .filter(check ->
                        findings.stream().noneMatch(finding -> finding.check().equals(check)))
                .forEach(check -> remove(found, check));
    }

    public void clear(String check) {
        remove(raised, check);
    }

    private static void put(Map<String, String> alarms, String check, String message) {
        if (!message.equals(alarms.put(check, message))) {
            LOG.errorf("ledger alarm, %s: %s", check, message);
        }
    }

    private static void remove(Map<String, String> alarms, String check) {
        if (alarms.remove(check) != null) {
            LOG.infof("ledger alarm over: %s", check);
        }
    }

    public boolean raised(String check) {
        return raised.containsKey(check);
    }

    /** Those for which the ledger should not be asked. */
    public Map<String, String> unready() {
        return new TreeMap<>(raised);
    }

    /** What differs from what the sources state. */
    public Map<String, String> findings() {
        return new TreeMap<>(found);
    }

    public Map<String, String> all() {
        Map<String, String> all = unready();
        all.putAll(found);
        return all;
    }
}
