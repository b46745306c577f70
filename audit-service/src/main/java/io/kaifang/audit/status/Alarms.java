package io.kaifang.audit.status;

import io.kaifang.audit.completeness.CompletenessFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What is wrong with the ledger now, by the name of the check that found it. For many threads. */
@Singleton
public class Alarms {

    private static final Logger LOG = Logger.getLogger(Alarms.class);

    private final Map<String, String> raised = new ConcurrentHashMap<>();
    private final Map<String, String> found = new ConcurrentHashMap<>();

    /** Raises it once, however often it is found. */
    public void raise(String check, String message) {
        if (!message.equals(raised.put(check, message))) {
            LOG.errorf("ledger alarm, %s: %s", check, message);
        }
    }

    /** What the comparison with the sources has found now, in place of what it had found before. The ledger goes on serving. */
    public void replaceFindings(List<CompletenessFinding> findings) {
        Map<String, String> now =
                findings.stream().collect(Collectors.toMap(CompletenessFinding::check, CompletenessFinding::message));
        now.forEach((check, message) -> {
            if (!message.equals(found.put(check, message))) {
                LOG.errorf("ledger alarm, %s: %s", check, message);
            }
        });
        found.keySet().stream()
                .filter(check -> !now.containsKey(check))
                .toList()
                .forEach(check -> {
                    found.remove(check);
                    LOG.infof("ledger alarm over: %s", check);
                });
    }

    public void clear(String check) {
        if (raised.remove(check) != null) {
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
