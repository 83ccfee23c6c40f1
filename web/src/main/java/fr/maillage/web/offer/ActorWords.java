package fr.maillage.web.offer;

import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the actor that somebody means by what she typed: its name, as the page suggests it with where it acts, or words
 * that only one actor has. Works as well where no script suggests anything.
 */
final class ActorWords {

    /** What stands between the name and where the actor acts. */
    private static final String BETWEEN = " – ";

    private static final int LOOKED_AT = 20;
    private static final int TOLD = 5;

    private ActorWords() {}

    /**
     * The identifier of the one that is meant.
     *
     * @param words never blank
     * @throws Problem INVALID on field {@code actor} where nobody or more than one is meant
     */
    static String identifier(ActorService actors, String words) {
        int between = words.lastIndexOf(BETWEEN);
        List<ActorSummary> found = found(actors, words, LOOKED_AT);
        if (found.isEmpty() && between > 0) {
            found = found(actors, words.substring(0, between), LOOKED_AT).stream()
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
            throw Problem.invalid("actor", "offer-actor-none", words);
        }
        throw Problem.invalid(
                "actor",
                "offer-actor-many",
                words,
                found.stream().limit(TOLD).map(ActorWords::label).collect(Collectors.joining(" ; ")));
    }

    /** The actors that have the words, each with where it acts, since some are called the same. */
    static List<String> suggested(ActorService actors, String words, int most) {
        return found(actors, words, most).stream().map(ActorWords::label).toList();
    }

    private static List<ActorSummary> found(ActorService actors, String words, int most) {
        return actors.list(new ActorFilter(null, words, null, null, false), new PageRequest(0, most, "name", true))
                .items();
    }

    private static String label(ActorSummary actor) {
        return actor.name() + BETWEEN + actor.territoryName();
    }
}
