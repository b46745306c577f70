package io.kaifang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** First: what agencies propose, what comes back, and what gets on the list. */
final class Listings {
    private static final String PROPOSAL = "io.kaifang.intake.listing-proposal.v1";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /**
     * A listing on the list.
     *
     * @param name of the file that it came from
     */
    record Listed(String name, String agency, String id) {}

    private final Story story;
    private final Cast cast;
    private final DemoData data;

    Listings(Story story, Cast cast, DemoData data) {
        this.story = story;
        this.cast = cast;
        this.data = data;
    }

    /** Sends the raw listings; each comes back with its reasons. Returns how many there were. */
    int sendRaw() {
        story.chapter("Agencies propose, over Kafka");
        List<JsonNode> raw = data.rawListings();
        story.step(
                "The agencies' systems send " + raw.size() + " listings as they stand, each to its own agency's topic");
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (JsonNode listing : raw) {
            String agency = data.agencyCalled(listing.path("agency").asText());
            sent.computeIfAbsent(agency, _ -> new ArrayList<>())
                    .add(cast.integrator(agency).send(PROPOSAL, listing));
        }
        List<JsonNode> receipts = new ArrayList<>();
        sent.forEach((agency, ids) -> receipts.addAll(cast.integrator(agency).receipts(ids, TIMEOUT)));
        long returned = receipts.stream()
                .filter(receipt -> receipt.path("outcome").asText().equals("returned")
                        && !receipt.path("faults").isEmpty())
                .count();
        Map<String, Integer> reasons = new TreeMap<>();
        receipts.forEach(receipt -> receipt.path("faults")
                .forEach(fault -> reasons.merge(fault.path("code").asText(), 1, Integer::sum)));
        reasons.forEach((code, count) -> story.says("%3d × %s".formatted(count, code)));
        story.expect(returned == raw.size(), "all " + raw.size() + " came back, each with every reason at once");
        story.says("what came back to " + raw.getFirst().path("title").asText() + ":");
        receipts.getFirst()
                .path("faults")
                .forEach(fault -> story.says("  · " + fault.path("field").asText() + ": "
                        + fault.path("message").path("zh").asText()));
        return raw.size();
    }

    /**
     * Imports the directories and proposes the completed listings.
     *
     * @return what was accepted
     */
    List<Listed> proposeCompleted() throws IOException {
        story.chapter("Listings are completed, and proposed again");
        for (Map.Entry<String, Path> directory : data.directories().entrySet()) {
            story.step("The clerk of " + directory.getKey() + " imports the agency's resource directory");
            Answer imported = cast.clerk(directory.getKey())
                    .upload("/resource-directory", Files.readAllBytes(directory.getValue()), "text/csv");
            story.expect(imported.status() / 100 == 2, "the directory was taken in (" + imported.problem() + ")");
        }
        List<DemoData.Completed> completed = data.completedListings();
        story.step("The agencies' systems send " + completed.size() + " completed listings");
        Map<DemoData.Completed, String> events = new LinkedHashMap<>();
        completed.forEach(one -> events.put(one, cast.integrator(one.agency()).send(PROPOSAL, one.proposal())));
        List<Listed> listed = new ArrayList<>();
        events.forEach((one, event) -> {
            JsonNode receipt = cast.integrator(one.agency())
                    .receipts(List.of(event), TIMEOUT)
                    .getFirst();
            if (receipt.path("outcome").asText().equals("accepted")) {
                listed.add(new Listed(
                        one.name(), one.agency(), receipt.path("listing").asText()));
            } else if (receipt.path("faults").path(0).path("code").asText().equals("title-taken")) {
                listed.add(new Listed(one.name(), one.agency(), listedBefore(one)));
            } else {
                throw new JourneyStopped(one.name() + " was not accepted: " + receipt);
            }
        });
        story.expect(listed.size() >= 8, listed.size() + " listings were accepted, now or in an earlier run");
        return listed;
    }

    /** An earlier run of the demo got it on the list: the id by which its agency finds it. */
    private String listedBefore(DemoData.Completed one) {
        String title = one.proposal().path("title").asText();
        String query = "/listings?limit=50&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        for (JsonNode item : cast.clerk(one.agency()).get(query).json().path("items")) {
            if (item.path("title").asText().equals(title)) {
                return item.path("id").asText();
            }
        }
        throw new JourneyStopped(one.name() + " has another agency's title");
    }

    private boolean isPublished(Listed one) {
        return cast.anybody().get("/listings/" + one.id()).status() == 200;
    }

    /** Confirms the proposed levels and publishes. */
    void tierAndPublish(List<Listed> all, String peopleListing, List<Map<String, String>> people) {
        List<Listed> listed = all.stream().filter(one -> !isPublished(one)).toList();
        story.chapter("Tiering: levels are proposed with evidence, confirmed, and the guide decides");
        for (Listed one : listed) {
            String listing = one.id();
            Door clerk = cast.clerk(one.agency());
            JsonNode proposal = story.eventually(
                            "levels were proposed for " + listing,
                            TIMEOUT,
                            () -> clerk.get("/assessments/" + listing),
                            answer -> answer.status() == 200)
                    .json();
            Map<String, Object> confirmation = new LinkedHashMap<>();
            if (one.name().equals(peopleListing)) {
                proposal = showSample(listing, clerk, people);
                confirmation.put("grounds", Map.of("kind", "CONSENT", "statement", "签约时逐人取得书面同意,同意书由各社区卫生服务中心留存"));
            }
            confirmation.put("levels", proposal.path("proposal").path("levels"));
            story.step("The clerk of " + one.agency() + " confirms the levels of " + one.name());
            JsonNode decision = story.expect(200, clerk.post("/assessments/" + listing + "/confirmation", confirmation))
                    .json();
            story.says(decision.path("category").asText() + " by rule "
                    + decision.path("rule").asText() + ", guide "
                    + decision.path("guideVersion").asText());
        }
        story.step("The data centre publishes all of them");
        Door dataCentre = cast.account("data-centre");
        listed.forEach(one -> story.eventually(
                one.id() + " can be published",
                TIMEOUT,
                () -> dataCentre.post("/listings/" + one.id() + "/publication", Map.of()),
                answer -> answer.status() / 100 == 2));
        Answer found = story.eventually(
                "the list shows them to anybody",
                TIMEOUT,
                () -> cast.anybody().get("/listings?q=%E7%A4%BE%E5%8C%BA&limit=50"),
                answer -> answer.status() == 200 && !answer.json().path("items").isEmpty());
        story.says("a search for 社区 finds "
                + found.json().path("items").path(0).path("title").asText());
    }

    private JsonNode showSample(String listing, Door clerk, List<Map<String, String>> people) {
        story.step("Its clerk shows sample rows: they are looked at, and kept nowhere");
        List<List<String>> rows = people.stream()
                .limit(100)
                .map(row -> MadeUpVisits.COLUMNS.stream().map(row::get).toList())
                .toList();
        story.expect(
                clerk.post("/assessments/" + listing + "/sample", Map.of("columns", MadeUpVisits.COLUMNS, "rows", rows))
                                .status()
                        == 202,
                "the sample was looked at");
        JsonNode seen = story.eventually(
                "the proposal rests on the sample",
                TIMEOUT,
                () -> clerk.get("/assessments/" + listing).json(),
                answer -> answer.path("proposal").path("sampled").asBoolean());
        seen.path("proposal")
                .path("evidence")
                .forEach(evidence -> story.says("%s: %s, %d of %d"
                        .formatted(
                                evidence.path("field").asText(),
                                evidence.path("detector").asText(),
                                evidence.path("matched").asLong(),
                                evidence.path("examined").asLong())));
        return seen;
    }
}
