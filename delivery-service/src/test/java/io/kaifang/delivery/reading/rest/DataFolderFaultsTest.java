package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What callers see when the data folder fails: a fault of ours, told as one, that leaves nothing half done. */
@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
@TestSecurity(
        user = "clerk",
        roles = "agency",
        attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
class DataFolderFaultsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    PastEvents past;

    @Inject
    DataFolder data;

    @Test
    void rows_of_a_broken_file_are_not_served() throws IOException {
        ListingId listing = released("l-broken");
        Files.writeString(served(listing).parquet(), "no columns at all");

        given().get("/datasets/" + listing + "/rows").then().statusCode(500).body(not(containsString("黄浦区")));
        assertThat(await().atMost(SOON).until(() -> accesses(listing), lines -> !lines.isEmpty()))
                .as("what was downloaded before is on record, and no rows are")
                .noneMatch(line -> line.contains("\"way\":\"rows\""));
    }

    @Test
    void a_download_whose_file_is_gone_is_on_record_as_broken_off() throws IOException {
        ListingId listing = released("l-gone");
        Files.delete(served(listing).csv());

        given().get("/datasets/" + listing + "/download?format=jsonl").then().statusCode(500);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(accesses(listing)).last().asString().contains("\"outcome\":\"broken-off\""));
    }

    @Test
    void a_file_that_cannot_be_stored_is_refused_as_our_fault_and_nothing_stays() throws IOException {
        ListingId listing = new ListingId("l-unstored");
        past.add(SmallCity.published(listing, Category.UNCONDITIONAL));
        Path incoming = data.incoming(new VersionId("v-1")).path().getParent();
        Files.delete(incoming);
        Files.writeString(incoming, "a file where the folder should be");
        try {
            handIn(listing).then().statusCode(500);
        } finally {
            Files.delete(incoming);
            Files.createDirectory(incoming);
        }

        assertThat(data.datasets().resolve(listing.value())).doesNotExist();
        handIn(listing).then().statusCode(201);
    }

    private ListingId released(String id) {
        ListingId listing = new ListingId(id);
        past.add(SmallCity.published(listing, Category.UNCONDITIONAL));
        handIn(listing).then().statusCode(201);
        await().atMost(SOON)
                .until(() -> given().get("/datasets/" + listing + "/download").statusCode() == 200);
        return listing;
    }

    private static Response handIn(ListingId listing) {
        return given().contentType("text/csv")
                .body(SmallCity.ROWS.getBytes(UTF_8))
                .post("/datasets/" + listing + "/versions");
    }

    private VersionFolder served(ListingId listing) throws IOException {
        try (Stream<Path> versions = Files.list(data.datasets().resolve(listing.value()))) {
            return new VersionFolder(versions.findFirst().orElseThrow());
        }
    }

    /** The lines about a listing in the record of accesses, in order. */
    private List<String> accesses(ListingId listing) throws IOException {
        try (Stream<Path> files = Files.walk(data.access())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).startsWith("b-"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .flatMap(DataFolderFaultsTest::lines)
                    .filter(line -> line.contains("\"listing\":\"" + listing + "\""))
                    .toList();
        }
    }

    /** None of a file that moved on meanwhile: what was in it is found where it is now, the next time. */
    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, ISO_8859_1).stream();
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
