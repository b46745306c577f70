package io.kaifang.accessrequest.request;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.personal.PersonalData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An application as written, before it counts. */
public record Draft(RequestedUse use, List<HandedIn> materials) {
    private static final Set<String> SCENARIOS =
            Set.of("people-livelihood", "economy", "city-governance", "research", "other");
    private static final Duration LONGEST_TERM = Duration.ofDays(3 * 366L);
    private static final int LONGEST_TEXT = 4_000;

    public Draft {
        materials = List.copyOf(materials);
    }

    /** The documents, where nothing is wrong with the draft; else every fault at once. */
    List<SubmittedMaterial> checkedAgainst(ListingOffer offer) {
        List<Fault> faults = new ArrayList<>();
        listingFaults(offer, faults);
        scenarioFaults(faults);
        fieldFaults(offer, faults);
        termFaults(faults);
        materialFaults(offer, faults);
        if (!faults.isEmpty()) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING, faults);
        }
        return materials.stream().flatMap(it -> it.stored().stream()).toList();
    }

    private static void listingFaults(ListingOffer offer, List<Fault> faults) {
        if (!offer.open()) {
            faults.add(fault(
                    "/listing",
                    "listing-not-open",
                    "该清单目前不开放申请",
                    "it is not open to applications now",
                    "等待恢复开放",
                    "wait until it is opened again"));
        } else if (offer.category() != Category.CONDITIONAL) {
            faults.add(fault(
                    "/listing",
                    "no-application-needed",
                    "无条件开放数据无需申请",
                    "unconditional data need no application",
                    "直接下载或调用接口",
                    "download it or call its API"));
        }
    }

    private void scenarioFaults(List<Fault> faults) {
        if (!SCENARIOS.contains(use.scenario().code())) {
            faults.add(fault(
                    "/scenario/code",
                    "unknown-scenario",
                    "未知的应用场景类别",
                    "no such kind of scenario",
                    "选择民生、经济、城市治理、研究或其他",
                    "choose one of "
                            + String.join(", ", SCENARIOS.stream().sorted().toList())));
        }
        textFaults("/scenario/purpose", use.scenario().purpose(), faults);
        textFaults("/scenario/securityMeasures", use.scenario().securityMeasures(), faults);
    }

    private static void textFaults(String field, String text, List<Fault> faults) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            faults.add(fault(
                    field,
                    "text-length",
                    "未填写或过长",
                    "it is empty or too long",
                    "用 1 至 4000 字说明",
                    "say it in 1 to 4,000 characters"));
        } else if (PersonalData.appearsIn(text)) {
            faults.add(PersonalData.fault(field));
        }
    }

    private void fieldFaults(ListingOffer offer, List<Fault> faults) {
        if (use.fields().isEmpty()) {
            faults.add(fault(
                    "/fields", "no-field", "未选择字段", "no field is asked for", "至少选择一个字段", "choose at least one field"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < use.fields().size(); i++) {
            String name = use.fields().get(i);
            if (!offer.fields().contains(name)) {
                faults.add(fault(
                        "/fields/" + i,
                        "unknown-field",
                        "清单中没有该字段",
                        "the listing has no such field",
                        "从清单字段中选择",
                        "choose among the listing's fields"));
            } else if (!seen.add(name)) {
                faults.add(fault(
                        "/fields/" + i, "field-twice", "字段重复", "this field is named twice", "删除重复字段", "name it once"));
            }
        }
    }

    private void termFaults(List<Fault> faults) {
        if (use.ways().isEmpty()) {
            faults.add(fault(
                    "/ways", "no-way", "未选择交付方式", "no way of delivery is asked for", "至少选择一种", "choose at least one"));
        }
        if (!use.term().isPositive() || use.term().compareTo(LONGEST_TERM) > 0) {
            faults.add(fault(
                    "/term",
                    "term-out-of-range",
                    "期限须大于零且不超过三年",
                    "the term is more than nothing and at most three years",
                    "填写如 P180D",
                    "write for example P180D"));
        }
    }

    private void materialFaults(ListingOffer offer, List<Fault> faults) {
        Set<String> listed = offer.materials().stream().map(Material::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < materials.size(); i++) {
            HandedIn material = materials.get(i);
            String field = "/materials/" + i;
            if (!listed.contains(material.code())) {
                faults.add(fault(
                        field + "/code",
                        "material-not-listed",
                        "材料清单中没有此项",
                        "the materials list has no such item",
                        "按材料清单提交",
                        "see the listing's materials"));
            } else if (!seen.add(material.code())) {
                faults.add(fault(
                        field + "/code",
                        "material-twice",
                        "同一材料提交两次",
                        "this document is handed in twice",
                        "只保留一份",
                        "hand it in once"));
            }
            if (material.stored().isEmpty()) {
                faults.add(fault(
                        field + "/attachment",
                        "attachment-unknown",
                        "没有您上传的此附件",
                        "you have uploaded no such attachment",
                        "先上传附件，再引用其编号",
                        "upload it first, then name its id"));
            }
        }
    }

    private static Fault fault(String field, String code, String zh, String en, String remedyZh, String remedyEn) {
        return new Fault(field, code, new Text(zh, en), new Text(remedyZh, remedyEn));
    }
}
