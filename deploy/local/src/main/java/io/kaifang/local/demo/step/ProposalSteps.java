package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.DemoFiles;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** First: what agencies propose, what is returned to them, and what gets on the list. */
public record ProposalSteps(StepReport report, Participants participants, DemoFiles files) {
    private static final String PROPOSAL = "io.kaifang.intake.listing-proposal.v1";
    private static final int LEAST_ACCEPTED = 8;

    /**
     * A listing that was accepted.
     *
     * @param name of the file that it came from
     */
    public record Listed(String name, String agency, String id) {}

    /** Sends the raw listings; each is returned with its reasons. Answers how many there were. */
    public int sendRaw() {
        report.chapter("Agencies propose, over Kafka");
        List<JsonNode> raw = files.rawListings();
        report.step(
                "The agencies' systems send " + raw.size() + " listings as they stand, each to its own agency's topic");
        List<JsonNode> receipts = receipts(raw);
        Map<String, Integer> reasons = new TreeMap<>();
        receipts.forEach(receipt -> receipt.path("faults")
                .forEach(fault -> reasons.merge(fault.path("code").asText(), 1, Integer::sum)));
        reasons.forEach((code, count) -> report.detail("%3d × %s".formatted(count, code)));
        long returned = receipts.stream().filter(ProposalSteps::isReturned).count();
        report.expect(returned == raw.size(), "all " + raw.size() + " were returned, each with every reason at once");
        report.detail("what " + raw.getFirst().path("title").asText() + " was returned with:");
        receipts.getFirst()
                .path("faults")
                .forEach(fault -> report.detail("  · " + fault.path("field").asText() + ": "
                        + fault.path("message").path("zh").asText()));
        return raw.size();
    }

    private List<JsonNode> receipts(List<JsonNode> raw) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (JsonNode listing : raw) {
            String agency = files.agencyNamed(listing.path("agency").asText());
            sent.computeIfAbsent(agency, _ -> new ArrayList<>())
                    .add(participants.agencySystem(agency).send(PROPOSAL, listing));
        }
        List<JsonNode> receipts = new ArrayList<>();
        sent.forEach((agency, ids) ->
                receipts.addAll(participants.agencySystem(agency).receipts(ids)));
        return receipts;
    }

    private static boolean isReturned(JsonNode receipt) {
        return receipt.path("outcome").asText().equals("returned")
                && !receipt.path("faults").isEmpty();
    }

    /**
     * Imports the directories and proposes the completed listings.
     *
     * @return what was accepted
     */
    public List<Listed> proposeCompleted() throws IOException {
        report.chapter("Listings are completed, and proposed again");
        for (Map.Entry<String, Path> directory : files.directories().entrySet()) {
            importDirectory(directory.getKey(), directory.getValue());
        }
        List<DemoFiles.CompletedListing> completed = files.completedListings();
        report.step("The agencies' systems send " + completed.size() + " completed listings");
        Map<DemoFiles.CompletedListing, String> events = new LinkedHashMap<>();
        completed.forEach(
                one -> events.put(one, participants.agencySystem(one.agency()).send(PROPOSAL, one.proposal())));
        List<Listed> listed = new ArrayList<>();
        events.forEach((one, event) -> listed.add(accepted(one, event)));
        report.expect(
                listed.size() >= LEAST_ACCEPTED, listed.size() + " listings were accepted, now or in an earlier run");
        return listed;
    }

    private void importDirectory(String agency, Path directory) throws IOException {
        report.step("The clerk of " + agency + " imports the agency's resource directory");
        ApiResponse imported = participants
                .clerk(agency)
                .send("POST", "/resource-directory", "text/csv", BodyPublishers.ofFile(directory));
        report.expectSuccess("the directory was imported (" + imported.problem() + ")", imported);
    }

    private Listed accepted(DemoFiles.CompletedListing one, String event) {
        JsonNode receipt =
                participants.agencySystem(one.agency()).receipts(List.of(event)).getFirst();
        if (receipt.path("outcome").asText().equals("accepted")) {
            return new Listed(one.name(), one.agency(), receipt.path("listing").asText());
        }
        if (receipt.path("faults").path(0).path("code").asText().equals("title-taken")) {
            return new Listed(one.name(), one.agency(), acceptedBefore(one));
        }
        throw new JourneyStopped(one.name() + " was not accepted: " + receipt);
    }

    /** An earlier run got it on the list: the id under which its agency finds it. */
    private String acceptedBefore(DemoFiles.CompletedListing one) {
        String title = one.proposal().path("title").asText();
        String query = "/listings?limit=50&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        for (JsonNode item : participants.clerk(one.agency()).get(query).json().path("items")) {
            if (item.path("title").asText().equals(title)) {
                return item.path("id").asText();
            }
        }
        throw new JourneyStopped(one.name() + " has another agency's title");
    }
}
