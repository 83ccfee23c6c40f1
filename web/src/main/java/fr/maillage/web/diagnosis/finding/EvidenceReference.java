package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a finding may rest on by words of it, among what the reader may see. */
@RequestScoped
public class EvidenceReference implements Reference {

    private static final int SAID = 60;

    @Inject
    private FindingService findings;

    @Override
    public List<String> suggested(String words) {
        return List.copyOf(found(words).keySet());
    }

    /** The evidence as findings write it, by its name or by words that no other has. */
    @Override
    public String meant(String field, String typed) {
        Map<String, RecordRef> found = found(typed);
        RecordRef named = found.size() == 1 ? found.values().iterator().next() : found.get(typed);
        if (named == null) {
            String rule = found.isEmpty() ? "diagnosis-finding-evidence-none" : "diagnosis-finding-evidence-several";
            throw Problem.invalid(field, rule, PlainText.cut(typed, SAID));
        }
        return Evidence.written(named);
    }

    /** By their names; of those of one name the likeliest. */
    private Map<String, RecordRef> found(String words) {
        Map<String, RecordRef> found = new LinkedHashMap<>();
        findings.suggestedEvidence(words, SUGGESTIONS).forEach((record, name) -> found.putIfAbsent(name, record));
        return found;
    }
}
