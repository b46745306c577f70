package io.kaifang.local.home;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.Ports;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The port of every component. */
public record SuitePorts(Map<Component, Integer> ports) {

    /**
     * The usual ports, moved together so that the gateway's becomes {@code base}, and each one overridden by
     * {@code KAIFANG_PORT_<PART>} where the environment says so.
     *
     * @throws CannotStart if a variable holds no port
     */
    public static SuitePorts chosen(int base, Map<String, String> environment) {
        int shift = base - Component.GATEWAY.defaultPort();
        var ports = new LinkedHashMap<Component, Integer>();
        for (Component component : Component.all()) {
            String variable = "KAIFANG_PORT_" + component.variable();
            String own = environment.get(variable);
            ports.put(component, own == null ? component.defaultPort() + shift : parsed(variable, own));
        }
        return new SuitePorts(ports);
    }

    public int of(Component component) {
        return ports.getOrDefault(component, component.defaultPort());
    }

    /** Where the component answers HTTP. */
    public String address(Component component) {
        return "http://127.0.0.1:" + of(component);
    }

    /**
     * Refuses to start while any port is taken, and names all of them at once.
     *
     * @throws CannotStart with the taken ports and what to do
     */
    public void requireFree() {
        String taken = ports.entrySet().stream()
                .filter(entry -> !Ports.isFree(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey().title() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new CannotStart(
                    "These ports are taken by other programs: " + taken + ".",
                    "Stop those programs; or move all ports with `./kaifang up --port-base 18080`,"
                            + " or one of them with a variable such as KAIFANG_PORT_CATALOG=18081.");
        }
    }

    void write(Path file) {
        String text = ports.entrySet().stream()
                .map(entry -> entry.getKey().id() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        PrivateFiles.write(file, text);
    }

    static SuitePorts read(Path file) {
        Properties properties = PrivateFiles.readProperties(file);
        var ports = new LinkedHashMap<Component, Integer>();
        for (Component component : Component.all()) {
            ports.put(component, Integer.parseInt(properties.getProperty(component.id())));
        }
        return new SuitePorts(ports);
    }

    private static int parsed(String variable, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new CannotStart(variable + " is no port: " + value + ".", "Give it a number up to 65535.");
        }
        return Integer.parseInt(value);
    }
}
