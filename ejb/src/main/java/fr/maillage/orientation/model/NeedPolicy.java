package fr.maillage.orientation.model;

import fr.maillage.orientation.Need;
import fr.maillage.orientation.NeedAnswers;
import fr.maillage.orientation.TermRef;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts together which services answer which need. */
public final class NeedPolicy {

    private NeedPolicy() {}

    /** The order of services of a need: the finer first, then the national ones, then programmes; each in its list's. */
    public static Comparator<TermRef> order(Vocabularies lists) {
        return Comparator.comparingInt((TermRef t) -> switch (t.vocabulary()) {
                    case SERVICE_DETAIL -> 0;
                    case SERVICE -> 1;
                    default -> 2;
                })
                .thenComparing(t -> lists.rank(t.vocabulary(), t.code()));
    }

    /**
     * The needs in their order, each with its services: the finer ones first, then in the order of their lists. Needs
     * out of use are left out, and so are those that no service answers: they would find nothing.
     *
     * @param answers the services by need
     */
    public static List<Need> needs(Vocabularies lists, Map<String, NeedAnswers> answers) {
        Comparator<TermRef> order = order(lists);
        return lists.terms(Vocabulary.NEED).stream()
                .filter(term -> term.active()
                        && !answers.getOrDefault(term.code(), NeedAnswers.NONE)
                                .exact()
                                .isEmpty())
                .map(term -> new Need(
                        term,
                        answers.get(term.code()).exact().stream().sorted(order).toList(),
                        answers.get(term.code()).near()))
                .toList();
    }
}
