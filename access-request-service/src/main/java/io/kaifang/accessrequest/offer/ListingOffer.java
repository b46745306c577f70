package io.kaifang.accessrequest.offer;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the opening list says about a listing now.
 *
 * @param open whether it can be applied for: published, and neither suspended nor withdrawn
 */
public record ListingOffer(
        ListingId listing,
        AgencyId agency,
        Category category,
        boolean open,
        Set<String> fields,
        List<OpeningCondition> conditions) {
    public ListingOffer {
        fields = Set.copyOf(fields);
        conditions = List.copyOf(conditions);
    }

    /** Every document that an applicant hands in, once and completely (Art. 18). */
    public List<Material> materials() {
        Map<String, Material> byCode = new LinkedHashMap<>();
        for (OpeningCondition condition : conditions) {
            condition.materials().forEach(material -> byCode.putIfAbsent(material.code(), material));
        }
        return List.copyOf(byCode.values());
    }

    /** What is still missing, as faults that name each document. */
    public List<Fault> missing(List<SubmittedMaterial> submitted) {
        Set<String> codes = submitted.stream().map(SubmittedMaterial::code).collect(Collectors.toSet());
        return materials().stream()
                .filter(material -> !codes.contains(material.code()))
                .map(ListingOffer::missing)
                .toList();
    }

    private static Fault missing(Material material) {
        return new Fault(
                "/materials/" + material.code(),
                "material-missing",
                new Text(
                        "缺少：" + material.title().zh(),
                        "missing: " + material.title().en()),
                new Text("补充该材料后重新提交", "add this document and submit again"));
    }
}
