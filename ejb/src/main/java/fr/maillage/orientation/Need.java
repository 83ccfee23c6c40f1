package fr.maillage.orientation;

import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;

/**
 * What residents come with, and the services that answer it.
 *
 * @param term its words, and its place in the list
 * @param answers the finer services, which say it more exactly, before the national ones
 */
public record Need(VocabularyTerm term, List<TermRef> answers) {

    public Need {
        answers = List.copyOf(answers);
    }

    public String code() {
        return term.code();
    }
}
