package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitRef;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the document that somebody means by what she typed: its title, or words that only one title has. */
@RequestScoped
public class ExhibitReference implements Reference {

    @Inject
    private ExhibitService exhibits;

    @Override
    public String meant(String field, String words) {
        List<ExhibitRef> found = exhibits.suggested(words, SUGGESTIONS);
        List<ExhibitRef> named =
                found.stream().filter(e -> e.title().equalsIgnoreCase(words)).toList();
        List<ExhibitRef> meant = named.isEmpty() ? found : named;
        if (meant.size() != 1) {
            throw Problem.invalid(field, meant.isEmpty() ? "diagnosis-exhibit-none" : "diagnosis-exhibit-many", words);
        }
        return meant.get(0).id().toString();
    }

    @Override
    public List<String> suggested(String words) {
        return exhibits.suggested(words, SUGGESTIONS).stream()
                .map(ExhibitRef::title)
                .toList();
    }
}
