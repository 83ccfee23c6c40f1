package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class StreetParameters {

    private StreetParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static StreetFilter filter(Asked asked) {
        return new StreetFilter(asked.text("territory"), asked.text("q"), asked.flag("archived"));
    }
}
