package io.kaifang.local.demo.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.SyntheticVisits;
import io.kaifang.local.demo.step.ProposalSteps.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Second: levels are proposed, confirmed by the agencies, and the listings published. */
public record TieringSteps(StepReport report, Participants participants) {
    private static final int SAMPLE_ROWS = 100;

    /**
     * Confirms the proposed levels and publishes, unless an earlier run did.
     *
     * @param peopleListing the name of the listing whose data are about people
     * @param people its rows
     */
    public void tierAndPublish(List<Listed> all, String peopleListing, List<Map<String, String>> people) {
        List<Listed> unpublished = all.stream().filter(one -> !isPublished(one)).toList();
        report.chapter("Tiering: levels are proposed with evidence, confirmed, and the guide decides");
        for (Listed one : unpublished) {
            if (one.name().equals(peopleListing)) {
                confirmBySample(one, people);
            } else {
                confirm(one, awaitProposal(one), Map.of());
            }
        }
        publish(unpublished);
        ApiResponse found = report.eventually(
                "the list shows them to anybody",
                () -> participants.anybody().get("/listings?q=%E7%A4%BE%E5%8C%BA&limit=50"),
                answer -> answer.status() == 200 && !answer.json().path("items").isEmpty());
        report.detail("a search for 社区 finds "
                + found.json().path("items").path(0).path("title").asText());
    }

    private boolean isPublished(Listed one) {
        return participants.anybody().get("/listings/" + one.id()).status() == 200;
    }

    private JsonNode awaitProposal(Listed one) {
        ApiClient clerk = participants.clerk(one.agency());
        return report.eventually(
                        "levels were proposed for " + one.id(), 200, () -> clerk.get("/assessments/" + one.id()))
                .json();
    }

    private void confirmBySample(Listed one, List<Map<String, String>> people) {
        awaitProposal(one);
        JsonNode proposal = proposalBySample(one, people);
        confirm(
                one,
                proposal,
                Map.of("grounds", Map.of("kind", "CONSENT", "statement", "签约时逐人取得书面同意,同意书由各社区卫生服务中心留存")));
    }

    private void confirm(Listed one, JsonNode proposal, Map<String, Object> grounds) {
        Map<String, Object> confirmation = new LinkedHashMap<>(grounds);
        confirmation.put("levels", proposal.path("proposal").path("levels"));
        report.step("The clerk of " + one.agency() + " confirms the levels of " + one.name());
        ApiResponse decision = report.expect(
                200, participants.clerk(one.agency()).post("/assessments/" + one.id() + "/confirmation", confirmation));
        report.detail(decision.field("category") + " by rule " + decision.field("rule") + ", guide "
                + decision.field("guideVersion"));
    }

    private JsonNode proposalBySample(Listed one, List<Map<String, String>> people) {
        String assessment = "/assessments/" + one.id();
        ApiClient clerk = participants.clerk(one.agency());
        report.step("Its clerk shows sample rows: they are looked at, and stored nowhere");
        List<List<String>> rows = people.stream()
                .limit(SAMPLE_ROWS)
                .map(row -> SyntheticVisits.COLUMNS.stream().map(row::get).toList())
                .toList();
        ApiResponse looked =
                clerk.post(assessment + "/sample", Map.of("columns", SyntheticVisits.COLUMNS, "rows", rows));
        report.expect(looked.status() == 202, "the sample was looked at");
        JsonNode sampled = report.eventually(
                "the proposal rests on the sample",
                () -> clerk.get(assessment).json(),
                answer -> answer.path("proposal").path("sampled").asBoolean());
        sampled.path("proposal").path("evidence").forEach(this::printEvidence);
        return sampled;
    }

    private void printEvidence(JsonNode evidence) {
        report.detail("%s: %s, %d of %d"
                .formatted(
                        evidence.path("field").asText(),
                        evidence.path("detector").asText(),
                        evidence.path("matched").asLong(),
                        evidence.path("examined").asLong()));
    }

    private void publish(List<Listed> listed) {
        report.step("The data centre publishes all of them");
        ApiClient dataCentre = participants.dataCentre();
        listed.forEach(one -> report.eventually(
                one.id() + " can be published",
                () -> dataCentre.post("/listings/" + one.id() + "/publication", Map.of()),
                ApiResponse::isSuccess));
    }
}
