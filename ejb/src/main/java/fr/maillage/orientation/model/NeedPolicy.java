package fr.maillage.orientation.model;

import fr.maillage.orientation.Need;
import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts together which services answer which need. */
public final class NeedPolicy {

    private NeedPolicy() {}

    /**
     * The needs in their order, each with its services: the finer ones first, then in the order of their lists. Needs
     * out of use are left out, and so are those that no service answers: they would find nothing.
     *
     * @param answers the services by need
     */
    public static List<Need> needs(Vocabularies lists, Map<String, List<TermRef>> answers) {
        Comparator<TermRef> order = Comparator.comparing((TermRef t) -> t.vocabulary() != Vocabulary.SERVICE_DETAIL)
                .thenComparing(t -> lists.rank(t.vocabulary(), t.code()));
        return lists.terms(Vocabulary.NEED).stream()
                .filter(term -> term.active() && answers.containsKey(term.code()))
                .map(term -> new Need(
                        term, answers.get(term.code()).stream().sorted(order).toList()))
                .toList();
    }
}
