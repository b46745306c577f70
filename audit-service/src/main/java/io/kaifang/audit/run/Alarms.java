package io.kaifang.audit.run;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What is wrong with the ledger now, by the name of the check that found it. For many threads. */
@Singleton
public class Alarms {

    private static final Logger LOG = Logger.getLogger(Alarms.class);

    private final Map<String, String> raised = new ConcurrentHashMap<>();

    /** Raises it once, however often it is found. */
    public void raise(String check, String message) {
        if (!message.equals(raised.put(check, message))) {
            LOG.errorf("ledger alarm, %s: %s", check, message);
        }
    }

    public void clear(String check) {
        if (raised.remove(check) != null) {
            LOG.infof("ledger alarm over: %s", check);
        }
    }

    public boolean raised(String check) {
        return raised.containsKey(check);
    }

    public Map<String, String> all() {
        return new TreeMap<>(raised);
    }
}
