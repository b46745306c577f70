package io.kaifang.local.home;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords, each generated when first asked for and stored in one file that only its owner can read. */
public final class Secrets {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final TreeMap<String, String> known = new TreeMap<>();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets in this file; none if it isn't there yet. */
    public static Secrets readFrom(Path file) {
        var secrets = new Secrets(file);
        var properties = PrivateFiles.readProperties(file);
        properties.stringPropertyNames().forEach(name -> secrets.known.put(name, properties.getProperty(name)));
        return secrets;
    }

    /** The secret of this name, 24 letters and digits. */
    public synchronized String of(String name) {
        String secret = known.get(name);
        if (secret == null) {
            secret = RANDOM.ints(24, 0, LETTERS.length())
                    .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                    .collect(Collectors.joining());
            known.put(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        String text = known.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        PrivateFiles.write(file, text);
    }
}
