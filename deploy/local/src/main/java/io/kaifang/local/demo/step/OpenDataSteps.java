package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.DemoFiles;
import io.kaifang.local.demo.data.DemoRules;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Third: unconditional data, delivered by an agency and downloaded by anybody. */
public record OpenDataSteps(StepReport report, Participants participants, DemoFiles files, DemoRules rules) {
    /** Delivers a CSV file and waits for its release. */
    public void deliver(String agency, String listing, byte[] csv) {
        ApiClient clerk = participants.clerk(agency);
        String versions = "/datasets/" + listing + "/versions";
        ApiResponse taken = report.expectSuccess(
                "the data were accepted", clerk.send("POST", versions, "text/csv", BodyPublishers.ofByteArray(csv)));
        String version = taken.field("version");
        ApiResponse quality = report.eventually(
                "version " + version + " was released", 200, () -> clerk.get(versions + "/" + version + "/quality"));
        report.detail("quality: " + quality.json().path("summary").path("rows").asLong() + " rows, "
                + quality.json().path("suspicions").size() + " suspicious cells reported, none changed");
    }

    /** Delivers a file, and has somebody download it. */
    public void deliverAndDownload(String agency, String listing, String file) throws IOException {
        Path original = files.data(file);
        report.step("The clerk of " + agency + " delivers " + file);
        deliver(agency, listing, Files.readAllBytes(original));
        String path = "/datasets/" + listing + "/download";
        if (rules.asksReaders()) {
            report.step("Somebody without an account asks for it, and must sign in by the rules of this city");
            report.expectRefusal(
                    ExpectedRefusal.UNNAMED_READER, 401, participants.anybody().getAs("text/csv", path));
        }
        report.step(readerName() + " downloads it");
        ApiClient reader = reader();
        ApiResponse download =
                report.eventually("the data can be downloaded", 200, () -> reader.getAs("text/csv", path));
        String released = Files.readString(original);
        report.expect(
                sameRows(released, download.text()),
                "the download equals the released rows, cell by cell ("
                        + released.lines().count() + " lines)");
    }

    public void queryByDistrict(String listing) {
        report.step(readerName() + " asks for the communities of 黄浦区");
        String filter = URLEncoder.encode("区:eq:黄浦区", StandardCharsets.UTF_8);
        ApiResponse rows =
                report.expect(200, reader().get("/datasets/" + listing + "/rows?filter=" + filter + "&limit=5"));
        JsonNode items = rows.json().path("items");
        report.expect(items.size() == 5, "the first five of them came");
        items.forEach(row -> report.detail(row.toString()));
    }

    private ApiClient reader() {
        return rules.asksReaders() ? participants.account("user-chen") : participants.anybody();
    }

    private String readerName() {
        return rules.asksReaders() ? "user-chen" : "Somebody without an account";
    }

    private static boolean sameRows(String released, String downloaded) {
        return withoutMark(released)
                .lines()
                .toList()
                .equals(withoutMark(downloaded).lines().toList());
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
