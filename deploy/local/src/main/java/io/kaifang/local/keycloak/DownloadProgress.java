package io.kaifang.local.keycloak;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks out of Maven's output how far a large download is, and says so once in a while. */
final class DownloadProgress implements Consumer<String> {
    private static final Pattern MEGABYTES =
            Pattern.compile("Progress \\(\\d+\\): .*?(\\d+)(?:\\.\\d+)?/(\\d+)(?:\\.\\d+)? MB.*");

    private final Consumer<String> progress;
    private int said;

    DownloadProgress(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public void accept(String line) {
        Matcher matcher = MEGABYTES.matcher(line);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) >= said + 20) {
            said = Integer.parseInt(matcher.group(1));
            progress.accept("Keycloak: " + said + " of " + matcher.group(2) + " MB");
        }
    }
}
