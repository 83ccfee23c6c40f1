package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitFilter;
import fr.maillage.diagnosis.exhibit.ExhibitNature;
import fr.maillage.web.shared.Asked;
import java.util.Optional;

/** The parameters that the list of documents, its files and the API have in common. */
final class ExhibitParameters {

    private ExhibitParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static ExhibitFilter filter(Asked asked) {
        return new ExhibitFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("nature", text -> Optional.of(text).filter(ExhibitNature.codes()::contains)),
                asked.flag("archived"));
    }
}
