package fr.maillage.web.committee;

import fr.maillage.committee.BodyFilter;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.BodyView;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the body that somebody means by what she typed: its name, or words that only one body has. */
@RequestScoped
public class BodyReference implements Reference {

    private static final int LOOKED_AT = 20;
    private static final int TOLD = 5;

    @Inject
    private BodyService bodies;

    @Override
    public String meant(String field, String words) {
        List<BodyView> found = found(words, LOOKED_AT);
        List<BodyView> named = found.stream()
                .filter(body ->
                        label(body).equalsIgnoreCase(words) || body.name().equalsIgnoreCase(words))
                .toList();
        if (named.size() == 1) {
            return named.get(0).id().toString();
        }
        if (found.size() == 1) {
            return found.get(0).id().toString();
        }
        if (found.isEmpty()) {
            throw Problem.invalid(field, "committee-body-none", words);
        }
        throw Problem.invalid(
                field,
                "committee-body-many",
                words,
                found.stream().limit(TOLD).map(BodyReference::label).collect(Collectors.joining(" ; ")));
    }

    @Override
    public List<String> suggested(String words) {
        return found(words, SUGGESTIONS).stream().map(BodyReference::label).toList();
    }

    private List<BodyView> found(String words, int most) {
        return bodies.list(new BodyFilter(null, words, null, false), new PageRequest(0, most, "name", true))
                .items();
    }

    /** Its words are all in what the list looks in. */
    private static String label(BodyView body) {
        return body.name() + " – " + body.territoryName();
    }
}
