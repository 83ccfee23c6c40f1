package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the finding that somebody means by what she typed: its title, or words that only one title has. */
@RequestScoped
public class FindingReference implements Reference {

    @Inject
    private FindingService findings;

    @Override
    public String meant(String field, String words) {
        List<FindingRef> found = findings.suggested(words);
        List<FindingRef> named =
                found.stream().filter(f -> f.title().equalsIgnoreCase(words)).toList();
        List<FindingRef> meant = named.isEmpty() ? found : named;
        if (meant.size() != 1) {
            throw Problem.invalid(field, meant.isEmpty() ? "diagnosis-finding-none" : "diagnosis-finding-many", words);
        }
        return meant.get(0).id().toString();
    }

    @Override
    public List<String> suggested(String words) {
        return findings.suggested(words).stream().map(FindingRef::title).toList();
    }
}
