package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class CollectionParameters {

    private CollectionParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static CollectionFilter filter(Asked asked) {
        return new CollectionFilter(asked.text("territory"), asked.text("q"), asked.flag("archived"));
    }
}
