package fr.maillage.web.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the place that somebody means by what she typed: its name with its commune, or words that only one place has. */
@RequestScoped
public class PlaceReference implements Reference {

    private static final int LONGEST_WORDS = 600;
    private static final int TOLD = 5;

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    @Override
    public String meant(String field, String words) {
        Map<UUID, String> found = found(words);
        List<UUID> named = found.keySet().stream()
                .filter(id -> found.get(id).equalsIgnoreCase(words))
                .toList();
        if (found.isEmpty()) {
            throw Problem.invalid(field, "place-reference-none", words);
        }
        if (named.size() != 1 && found.size() != 1) {
            throw Problem.invalid(
                    field,
                    "place-reference-many",
                    words,
                    found.values().stream().limit(TOLD).collect(Collectors.joining(" ; ")));
        }
        return (named.size() == 1 ? named.get(0) : found.keySet().iterator().next()).toString();
    }

    @Override
    public List<String> suggested(String words) {
        return List.copyOf(found(words).values());
    }

    /** Suggests what an input outside the form of a record offers while one types. */
    public List<String> suggest(String words) {
        return words.isBlank() || words.length() > LONGEST_WORDS ? List.of() : suggested(words.strip());
    }

    private Map<UUID, String> found(String words) {
        caller.require(Permission.READ);
        return places.suggested(words, SUGGESTIONS);
    }
}
