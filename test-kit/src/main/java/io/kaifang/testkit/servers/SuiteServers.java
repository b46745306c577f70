package io.kaifang.testkit.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Kafka for a service's tests, one pair per JVM, with the service's own database and roles in the same
 * shape as in a running suite:
 *
 * <pre>{@code @QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))}</pre>
 *
 * The answer holds the names that the launcher sets as environment, so that a test configures nothing itself.
 */
public final class SuiteServers implements QuarkusTestResourceLifecycleManager {
    private @Nullable String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        if (service == null) {
            throw new IllegalStateException("SuiteServers needs the argument `service`, for example `catalog`");
        }
        return settingsOf(service);
    }

    /** The servers serve every test of the JVM and end with it. */
    @Override
    public void stop() {}

    /**
     * The servers must outlive the class loaders that Quarkus opens and closes around applications under test, so they
     * are loaded by the JVM's own.
     */
    @SuppressWarnings("unchecked") // the method's type is written four lines above the call
    private static Map<String, String> settingsOf(String service) {
        try {
            Class<?> servers =
                    Class.forName("io.kaifang.testkit.servers.JvmServers", true, ClassLoader.getSystemClassLoader());
            return (Map<String, String>) MethodHandles.publicLookup()
                    .findStatic(servers, "settingsOf", MethodType.methodType(Map.class, String.class))
                    .invoke(service);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the test servers cannot be reached", e);
        }
    }
}
