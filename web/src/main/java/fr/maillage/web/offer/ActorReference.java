package fr.maillage.web.offer;

import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorSummary;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the actor that somebody means by what she typed: its name, as the page suggests it with where it acts, or words
 * that only one actor has. Works as well where no script suggests anything.
 */
@RequestScoped
public class ActorReference implements Reference {

    /** Separator between the name and where the actor acts. */
    private static final String BETWEEN = " – ";

    private static final int LOOKED_AT = 20;
    private static final int TOLD = 5;

    @Inject
    private ActorList actors;

    @Override
    public String meant(String field, String words) {
        int between = words.lastIndexOf(BETWEEN);
        List<ActorSummary> found = found(words, LOOKED_AT);
        if (found.isEmpty() && between > 0) {
            found = found(words.substring(0, between), LOOKED_AT).stream()
                    .filter(a -> label(a).equalsIgnoreCase(words))
                    .toList();
        }
        List<ActorSummary> named =
                found.stream().filter(a -> a.name().equalsIgnoreCase(words)).toList();
        if (named.size() == 1) {
            return named.get(0).id().toString();
        }
        if (found.size() == 1) {
            return found.get(0).id().toString();
        }
        if (found.isEmpty()) {
            throw Problem.invalid(field, "offer-actor-none", words);
        }
        throw Problem.invalid(
                field,
                "offer-actor-many",
                words,
                found.stream().limit(TOLD).map(ActorReference::label).collect(Collectors.joining(" ; ")));
    }

    /** The actors that have the words, each with where it acts, since some are called the same. */
    @Override
    public List<String> suggested(String words) {
        return found(words, SUGGESTIONS).stream().map(ActorReference::label).toList();
    }

    private List<ActorSummary> found(String words, int most) {
        return actors.page(ListRequest.having(words), new PageRequest(0, most, "name", true))
                .items();
    }

    private static String label(ActorSummary actor) {
        return actor.name() + BETWEEN + actor.territoryName();
    }
}
