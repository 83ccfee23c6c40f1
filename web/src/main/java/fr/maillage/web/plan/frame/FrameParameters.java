package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameFilter;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of frames, its files and the API have in common. */
final class FrameParameters {

    private FrameParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static FrameFilter filter(Asked asked, Vocabularies terms) {
        return new FrameFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.code("kind", terms, Vocabulary.FRAME_KIND),
                asked.flag("archived"));
    }
}
