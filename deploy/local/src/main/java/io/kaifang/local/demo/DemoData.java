package io.kaifang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.suite.Jurisdictions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the demo sends, from the project's own tree. */
final class DemoData {
    private final Path root;
    private final Path resources;
    private final Map<String, String> agencies = new TreeMap<>();

    DemoData(Path projectRoot) {
        this.root = projectRoot;
        this.resources = projectRoot.resolve("deploy/local/src/main/resources");
        for (String line : lines(resources.resolve("data/agencies.csv"))) {
            String[] cells = line.split(",", 3);
            agencies.put(cells[1], cells[0]);
        }
    }

    List<JsonNode> rawListings() {
        List<JsonNode> listings = new ArrayList<>();
        Json.read(resources.resolve("data/shanghai-listings.json"))
                .path("listings")
                .forEach(listings::add);
        return listings;
    }

    /** The id of the agency of that name. */
    String agencyCalled(String name) {
        String id = agencies.get(name);
        if (id == null) {
            throw new JourneyStopped("no agency of the suite is called " + name);
        }
        return id;
    }

    CityRules rulesOf(String jurisdiction) {
        var policy = Json.read(Jurisdictions.file(root, jurisdiction));
        return new CityRules(
                policy.path("identityCheckForUnconditional").asBoolean(),
                policy.path("authorityReviewsAgreements").asBoolean());
    }

    Path data(String file) {
        return resources.resolve("data").resolve(file);
    }

    /** Resource directories by agency id. */
    Map<String, Path> directories() {
        return files("demo/directories", ".csv");
    }

    /** Listings that the demo completed, in the order of their file names. */
    List<Completed> completedListings() {
        List<Completed> listings = new ArrayList<>();
        files("demo/listings", ".json").forEach((name, file) -> listings.add(new Completed(name, Json.read(file))));
        return listings;
    }

    /**
     * A proposal that the demo completed.
     *
     * @param name its file's, without ending
     */
    record Completed(String name, JsonNode proposal) {
        String agency() {
            return proposal.path("agency").asText();
        }
    }

    private Map<String, Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(resources.resolve(folder))) {
            Map<String, Path> found = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                String name = file.getFileName().toString();
                found.put(name.substring(0, name.length() - ending.length()), file);
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
