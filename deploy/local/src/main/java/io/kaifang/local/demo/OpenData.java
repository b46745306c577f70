package io.kaifang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.demo.Outcome.Refusal;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Second: unconditional data, handed in by an agency and taken by anybody. */
final class OpenData {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Story story;
    private final Cast cast;
    private final DemoData data;
    private final CityRules rules;

    OpenData(Story story, Cast cast, DemoData data, CityRules rules) {
        this.story = story;
        this.cast = cast;
        this.data = data;
        this.rules = rules;
    }

    /** Hands in a file and waits for its release. */
    void handIn(String agency, String listing, byte[] csv) {
        Answer taken = cast.clerk(agency).upload("/datasets/" + listing + "/versions", csv, "text/csv");
        story.expect(taken.status() / 100 == 2, "the data were taken in");
        String version = taken.json().path("version").asText();
        Answer quality = story.eventually(
                "version " + version + " was released",
                TIMEOUT,
                () -> cast.clerk(agency).get("/datasets/" + listing + "/versions/" + version + "/quality"),
                answer -> answer.status() == 200);
        story.says("quality: " + quality.json().path("summary").path("rows").asLong() + " rows, "
                + quality.json().path("suspicions").size() + " suspicious cells reported, none changed");
    }

    void giveToAnybody(String agency, String listing, String file) throws IOException {
        Path original = data.data(file);
        story.step("The clerk of " + agency + " hands in " + file);
        handIn(agency, listing, Files.readAllBytes(original));
        String path = "/datasets/" + listing + "/download";
        Door reader = reader();
        if (rules.asksReaders()) {
            story.step("Somebody without an account wants it, and is asked who he is, by this city's rules");
            story.refused(Refusal.UNNAMED_READER, 401, cast.anybody().getAs("text/csv", path));
        }
        story.step(readerCalled() + " downloads it");
        Answer download = story.eventually(
                "the data can be downloaded",
                TIMEOUT,
                () -> reader.getAs("text/csv", path),
                answer -> answer.status() == 200);
        String released = Files.readString(original);
        story.expect(
                sameRows(released, download.text()),
                "the download equals the released rows, cell by cell ("
                        + released.lines().count() + " lines)");
    }

    void queryByDistrict(String listing) {
        story.step(readerCalled() + " asks for the communities of 黄浦区");
        String filter = URLEncoder.encode("区:eq:黄浦区", StandardCharsets.UTF_8);
        Answer rows = story.expect(200, reader().get("/datasets/" + listing + "/rows?filter=" + filter + "&limit=5"));
        JsonNode items = rows.json().path("items");
        story.expect(items.size() == 5, "the first five of them came");
        items.forEach(row -> story.says(row.toString()));
    }

    private Door reader() {
        return rules.asksReaders() ? cast.account("user-chen") : cast.anybody();
    }

    private String readerCalled() {
        return rules.asksReaders() ? "user-chen" : "Somebody without an account";
    }

    private static boolean sameRows(String released, String downloaded) {
        String ours = released.startsWith("\uFEFF") ? released.substring(1) : released;
        String theirs = downloaded.startsWith("\uFEFF") ? downloaded.substring(1) : downloaded;
        return ours.lines().toList().equals(theirs.lines().toList());
    }
}
