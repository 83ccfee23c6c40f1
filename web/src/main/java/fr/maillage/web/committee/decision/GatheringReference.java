package fr.maillage.web.committee.decision;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringFilter;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the gathering that somebody means by what she typed: its title or code, or words that only one has. */
@RequestScoped
public class GatheringReference implements Reference {

    private static final int LOOKED_AT = 20;
    private static final int TOLD = 5;

    @Inject
    private GatheringService gatherings;

    @Override
    public String meant(String field, String words) {
        List<GatheringView> found = found(words, LOOKED_AT);
        List<GatheringView> named = found.stream()
                .filter(gathering -> label(gathering).equalsIgnoreCase(words)
                        || gathering.title().equalsIgnoreCase(words)
                        || words.equalsIgnoreCase(gathering.values().text(GatheringField.CODE)))
                .toList();
        if (named.size() == 1) {
            return named.get(0).id().toString();
        }
        if (found.size() == 1) {
            return found.get(0).id().toString();
        }
        if (found.isEmpty()) {
            throw Problem.invalid(field, "committee-decision-gathering-none", words);
        }
        throw Problem.invalid(
                field,
                "committee-decision-gathering-many",
                words,
                found.stream().limit(TOLD).map(GatheringReference::label).collect(Collectors.joining(" ; ")));
    }

    @Override
    public List<String> suggested(String words) {
        return found(words, SUGGESTIONS).stream().map(GatheringReference::label).toList();
    }

    private List<GatheringView> found(String words, int most) {
        return gatherings
                .list(new GatheringFilter(null, words, null, null, false), new PageRequest(0, most, "date", false))
                .items();
    }

    /** How inputs write a gathering: its words are all in what the list looks in. */
    static String label(GatheringView gathering) {
        String code = gathering.values().text(GatheringField.CODE);
        return gathering.title() + " – " + (code == null ? "" : code + " – ") + gathering.bodyName();
    }
}
