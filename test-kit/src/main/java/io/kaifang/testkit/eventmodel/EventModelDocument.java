package io.kaifang.testkit.eventmodel;

import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;

/** {@code docs/event-model.md}: one section for each service, between markers, written by nobody but the services' code. */
final class EventModelDocument {
    private final Path file;

    EventModelDocument(Path file) {
        this.file = file;
    }

    static EventModelDocument inTheTree() {
        return new EventModelDocument(SourceTree.root().resolve("docs/event-model.md"));
    }

    static String render(EventModel model) {
        var text = new StringBuilder();
        table(text, "Command", "Events");
        model.commands().forEach((command, events) -> row(text, command, join(events)));
        if (!model.policies().isEmpty()) {
            table(text, "Policy", "Events → commands");
            model.policies()
                    .forEach((policy, reaction) ->
                            row(text, policy, join(reaction.events()) + " → " + join(reaction.commands())));
        }
        table(text, "View", "Events");
        model.views().forEach((view, events) -> row(text, view, join(events)));
        return text.toString();
    }

    private static void table(StringBuilder text, String left, String right) {
        text.append("\n| ").append(left).append(" | ").append(right).append(" |\n| --- | --- |\n");
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append("| ").append(left).append(" | ").append(right).append(" |\n");
    }

    private static String join(SortedSet<String> names) {
        return names.isEmpty() ? "—" : String.join(", ", names);
    }

    /** What stands in a service's section now. */
    String section(String service) throws IOException {
        String all = Files.readString(file);
        return all.substring(start(all, service), all.indexOf(end(service)));
    }

    void write(String service, String section) throws IOException {
        String all = Files.readString(file);
        Files.writeString(
                file, all.substring(0, start(all, service)) + section + all.substring(all.indexOf(end(service))));
    }

    private static int start(String all, String service) {
        String marker = "<!-- begin " + service + " -->\n";
        int at = all.indexOf(marker);
        if (at < 0 || all.indexOf(end(service)) < at) {
            throw new IllegalStateException("docs/event-model.md has no section between markers for " + service);
        }
        return at + marker.length();
    }

    private static String end(String service) {
        return "<!-- end " + service + " -->";
    }
}
