package io.kaifang.local.home;

import java.nio.file.Path;

/** With which ports, jurisdiction and number of brokers the suite was launched last, a file each. */
public record LaunchSettings(Home home) {

    /** The ports of the running suite, or of the last one. */
    public SuitePorts ports() {
        return SuitePorts.read(portsFile());
    }

    /** The jurisdiction of the last launch; the default one if there was none. */
    public String jurisdiction() {
        return PrivateFiles.read(jurisdictionFile()).orElse(Jurisdictions.DEFAULT);
    }

    /** The number of brokers; one, unless another number was set before the first launch. */
    public int brokers() {
        return Integer.parseInt(PrivateFiles.read(brokersFile()).orElse("1"));
    }

    /** Notes with what the suite is launched now. */
    public void write(SuitePorts ports, String jurisdiction) {
        ports.write(portsFile());
        PrivateFiles.write(jurisdictionFile(), jurisdiction);
    }

    /** Sets the number of brokers for the next launch. Data written by one number of brokers cannot be read by another. */
    public void writeBrokers(int count) {
        PrivateFiles.write(brokersFile(), Integer.toString(count));
    }

    private Path portsFile() {
        return home.run().resolve("ports");
    }

    private Path jurisdictionFile() {
        return home.run().resolve("jurisdiction");
    }

    private Path brokersFile() {
        return home.run().resolve("brokers");
    }
}
