package io.kaifang.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** With which ports, jurisdiction and number of brokers the suite was launched last, a file each. */
public record LaunchSettings(Home home) {

    /** The ports of the running suite, or of the last one. */
    public SuitePorts ports() {
        try {
            return SuitePorts.read(portsFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jurisdiction of the last launch; the default one if there was none. */
    public String jurisdiction() {
        return textOr(Jurisdictions.DEFAULT, jurisdictionFile());
    }

    /** The number of brokers; one, unless another number was set before the first launch. */
    public int brokers() {
        return Integer.parseInt(textOr("1", brokersFile()));
    }

    /** Notes with what the suite is launched now. */
    public void write(SuitePorts ports, String jurisdiction) throws IOException {
        ports.write(portsFile());
        PrivateFiles.write(jurisdictionFile(), jurisdiction);
    }

    /** Sets the number of brokers for the next launch. Data written by one number of brokers cannot be read by another. */
    public void writeBrokers(int count) throws IOException {
        PrivateFiles.write(brokersFile(), Integer.toString(count));
    }

    private static String textOr(String otherwise, Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : otherwise;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
