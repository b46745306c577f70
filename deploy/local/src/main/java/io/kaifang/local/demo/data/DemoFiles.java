package io.kaifang.local.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.JsonText;
import io.kaifang.local.home.Agency;
import io.kaifang.local.home.Jurisdictions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the demonstration sends, from the project's own tree. */
public final class DemoFiles {
    private final Path root;
    private final Path resources;

    public DemoFiles(Path projectRoot) {
        this.root = projectRoot;
        this.resources = projectRoot.resolve("deploy/local/src/main/resources");
    }

    public List<JsonNode> rawListings() {
        List<JsonNode> listings = new ArrayList<>();
        JsonText.read(resources.resolve("data/shanghai-listings.json"))
                .path("listings")
                .forEach(listings::add);
        return listings;
    }

    /** The id of the agency of that name. */
    public String agencyNamed(String name) {
        return Agency.all().stream()
                .filter(agency -> agency.name().equals(name))
                .map(Agency::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no agency of the suite is called " + name));
    }

    public DemoRules rulesOf(String jurisdiction) {
        var policy = JsonText.read(Jurisdictions.file(root, jurisdiction));
        return new DemoRules(
                policy.path("identityCheckForUnconditional").asBoolean(),
                policy.path("authorityReviewsAgreements").asBoolean());
    }

    public Path data(String file) {
        return resources.resolve("data").resolve(file);
    }

    /** Resource directories by agency id. */
    public Map<String, Path> directories() {
        return files("demo/directories", ".csv");
    }

    /** Listings that were completed for the demonstration, in the order of their file names. */
    public List<CompletedListing> completedListings() {
        List<CompletedListing> listings = new ArrayList<>();
        files("demo/listings", ".json")
                .forEach((name, file) -> listings.add(new CompletedListing(name, JsonText.read(file))));
        return listings;
    }

    /**
     * A complete proposal.
     *
     * @param name its file's, without ending
     */
    public record CompletedListing(String name, JsonNode proposal) {
        public String agency() {
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
}
