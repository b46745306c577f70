package io.kaifang.catalog.closing;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Why a listing closes, and the documents that show it (Art. 11).
 *
 * @param words as they were sent
 * @param documents by digest, as they were named
 * @param handedIn those of them that the agency really handed in
 */
public record ClosingReason(String words, List<Sha256> documents, Set<Sha256> handedIn) {
    public ClosingReason {
        documents = List.copyOf(documents);
        handedIn = Set.copyOf(handedIn);
    }

    /** What is wrong with the words; none if they will do. */
    List<Fault> faults() {
        return Reason.faults(words);
    }

    /** What is wrong with words and documents, where what is open closes. */
    List<Fault> faultsOfAClosing() {
        List<Fault> faults = new ArrayList<>(faults());
        if (documents.isEmpty()) {
            faults.add(DraftFault.DOCUMENTS_MISSING.at("/supportingDocuments"));
        }
        for (int i = 0; i < documents.size(); i++) {
            if (!handedIn.contains(documents.get(i))) {
                faults.add(DraftFault.DOCUMENT_UNKNOWN.at(
                        "/supportingDocuments/" + i, documents.get(i).hex()));
            }
        }
        return faults;
    }
}
