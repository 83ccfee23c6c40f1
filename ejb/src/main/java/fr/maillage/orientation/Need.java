package fr.maillage.orientation;

import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;

/**
 * Need that residents come with, and the services that answer it.
 *
 * @param term its words, and its place in the list
 * @param answers the finer services, which say it more exactly, before the national ones and the programmes whose charter
 *     names it
 * @param near services that come near to it without naming it: one has to ask there
 */
public record Need(VocabularyTerm term, List<TermRef> answers, List<TermRef> near) {

    public Need {
        answers = List.copyOf(answers);
        near = List.copyOf(near);
    }

    public String code() {
        return term.code();
    }
}
