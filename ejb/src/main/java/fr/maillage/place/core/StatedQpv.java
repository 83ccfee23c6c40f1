package fr.maillage.place.core;

import fr.maillage.territory.qpv.QpvLocator;
import fr.maillage.territory.qpv.QpvLocator.Known;
import java.util.Map;
import java.util.Optional;

/** Judges the QPV that records state; reads the list of QPV once, and only if one is stated. */
public final class StatedQpv implements PlaceValidator.QpvCheck {

    private final QpvLocator locator;
    private Map<String, Known> known;

    public StatedQpv(QpvLocator locator) {
        this.locator = locator;
    }

    @Override
    public Optional<String> brokenRule(String code, Long communeId) {
        if (known == null) {
            known = locator.known();
        }
        Known found = known.get(code);
        if (found == null) {
            return Optional.of("place-qpv-unknown");
        }
        return communeId == null || found.communes().contains(communeId)
                ? Optional.empty()
                : Optional.of("place-qpv-elsewhere");
    }
}
