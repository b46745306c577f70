package io.kaifang.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.process.CannotStart;
import io.kaifang.local.suite.Part;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "parked",
        description =
                "Shows the records that a service could not apply, with the reason; mends, replays or discards one.",
        mixinStandardHelpOptions = true)
final class ParkedCommand implements Callable<Integer> {
    private static final String DOOR = "/operations/parked";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var operator = Operator.ofRunningSuite(Kaifang.home());
        String token = operator.tokenOf("data-centre");
        int found = 0;
        for (Part part : Part.services()) {
            if (part.hasDatabase() && part != Part.AUDIT) {
                for (JsonNode parked : operator.call("GET", part, DOOR, token)) {
                    found++;
                    out.println(part.id() + " " + parked);
                }
            }
        }
        out.println(
                found == 0
                        ? "Nothing is parked."
                        : "Next: `./kaifang parked replay SERVICE ID`, or `mend`, or `discard`.");
        return 0;
    }

    @Command(
            description = "Replays a record, and what waits of the same key, in order.",
            mixinStandardHelpOptions = true)
    int replay(@Parameters(paramLabel = "SERVICE") String service, @Parameters(paramLabel = "ID") long id)
            throws InterruptedException {
        return act("POST", service, "/" + id + "/replay");
    }

    @Command(
            description = "Puts what the file holds in the place of what the record says; replay it afterwards.",
            mixinStandardHelpOptions = true)
    int mend(
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID") long id,
            @Parameters(paramLabel = "FILE", description = "JSON, whole.") Path payload)
            throws InterruptedException {
        try {
            return act("PUT", service, "/" + id + "/payload", HttpRequest.BodyPublishers.ofFile(payload));
        } catch (FileNotFoundException e) {
            throw new CannotStart("There is no file " + payload + ".", "Name the file with the payload.", e);
        }
    }

    @Command(description = "Gives a record up for good.", mixinStandardHelpOptions = true)
    int discard(@Parameters(paramLabel = "SERVICE") String service, @Parameters(paramLabel = "ID") long id)
            throws InterruptedException {
        return act("DELETE", service, "/" + id);
    }

    private int act(String method, String service, String path) throws InterruptedException {
        return act(method, service, path, HttpRequest.BodyPublishers.noBody());
    }

    private int act(String method, String service, String path, HttpRequest.BodyPublisher body)
            throws InterruptedException {
        Part part = Part.named(service)
                .filter(Part::isService)
                .orElseThrow(() -> new CannotStart("There is no service " + service + ".", "See `./kaifang status`."));
        var operator = Operator.ofRunningSuite(Kaifang.home());
        JsonNode answer = operator.call(method, part, DOOR + path, operator.tokenOf("data-centre"), body);
        spec.commandLine().getOut().println("Done. " + answer);
        return 0;
    }
}
