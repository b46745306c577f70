package io.kaifang.local.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.home.Component;
import io.kaifang.local.launcher.SuiteCommand;
import io.kaifang.servers.process.CannotStart;
import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "parked",
        description =
                "Shows the records that a service, and the messages of agencies that the catalog, could not apply, with the reason;"
                        + " mends, replays or discards one.")
public final class ParkedCommand extends SuiteCommand {
    private static final String PARKED = "/operations/parked";
    private static final String PARKED_INTAKE = "/parked-intake";
    private static final BodyPublisher NOTHING = BodyPublishers.noBody();

    @Override
    public Integer call() {
        var out = out();
        var operator = OperatorClient.ofRunningSuite(OperatorClient.DATA_CENTRE);
        List<String> lines = new ArrayList<>();
        for (Component component : Component.services()) {
            if (component.hasDatabase() && !component.equals(Component.of(SuiteService.AUDIT))) {
                lines.addAll(ParkedLines.of(component.id(), operator.call("GET", component, PARKED)));
            }
        }
        lines.addAll(ParkedLines.ofIntake(operator.call("GET", Component.of(SuiteService.CATALOG), PARKED_INTAKE)));
        lines.forEach(out::println);
        out.println(
                lines.isEmpty()
                        ? "Nothing is parked."
                        : "Next: `./kaifang parked replay SERVICE ID`; before that `mend SERVICE ID FILE`; or `discard SERVICE ID`.");
        return 0;
    }

    @Command(
            description = {
                "Replays a record, and what waits of the same key, in order, up to the first that still can't be applied.",
                "Of an agency's message its agency gets a new receipt."
            },
            mixinStandardHelpOptions = true)
    int replay(@Parameters(paramLabel = "SERVICE") String service, @Parameters(paramLabel = "ID") String id) {
        if (!id.matches("\\d{1,18}")) {
            out().println("The receipt: "
                    + send("POST", service, PARKED_INTAKE + "/" + encoded(id) + "/replay", NOTHING));
            return 0;
        }
        JsonNode answer = send("POST", service, PARKED + "/" + id + "/replay", NOTHING);
        out().printf("%d of its key are applied.%n", answer.path("replayed").asInt());
        if (answer.hasNonNull("stoppedBy")) {
            out().println("The next can't be: " + answer.path("stoppedBy").asText()
                    + ". Mend or discard it, then replay again.");
            return 1;
        }
        return 0;
    }

    @Command(
            description = "Puts what the file holds in the place of what the record says; replay it afterwards.",
            mixinStandardHelpOptions = true)
    int mend(
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID") long id,
            @Parameters(paramLabel = "FILE", description = "JSON, whole.") Path payload) {
        try {
            send("PUT", service, PARKED + "/" + id + "/payload", BodyPublishers.ofFile(payload));
        } catch (FileNotFoundException e) {
            throw new CannotStart("There is no file " + payload + ".", "Name the file with the payload.", e);
        }
        out().printf("It is mended. Next: `./kaifang parked replay %s %d`.%n", service, id);
        return 0;
    }

    @Command(
            description = "Gives a record up for good; what waits behind it waits on until it is replayed.",
            mixinStandardHelpOptions = true)
    int discard(@Parameters(paramLabel = "SERVICE") String service, @Parameters(paramLabel = "ID") long id) {
        send("DELETE", service, PARKED + "/" + id, NOTHING);
        out().println("It is given up. What waited behind it, `./kaifang parked` shows: replay that.");
        return 0;
    }

    private JsonNode send(String method, String service, String path, BodyPublisher body) {
        Component component = Component.named(service)
                .filter(Component::isService)
                .orElseThrow(() -> new CannotStart("There is no service " + service + ".", "See `./kaifang status`."));
        return OperatorClient.ofRunningSuite(OperatorClient.DATA_CENTRE).call(method, component, path, body);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
