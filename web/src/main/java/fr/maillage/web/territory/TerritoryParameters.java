package fr.maillage.web.territory;

import fr.maillage.territory.TerritoryFilter;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.web.shared.Asked;

/** The filters of the list as its address carries them. Without {@code within} it shows the committee's territory. */
final class TerritoryParameters {

    /** The value of {@code within} for the whole of France. */
    static final String EVERYWHERE = "all";

    private TerritoryParameters() {}

    /** A kind that does not exist counts as absent, so that a mistyped address still shows the list. */
    static TerritoryFilter filter(Asked asked, String committee) {
        String within = asked.text("within");
        String inside = within == null || within.isBlank() ? committee : within;
        return new TerritoryFilter(
                asked.choice("kind", TerritoryKind::of), asked.text("q"), EVERYWHERE.equals(inside) ? null : inside);
    }
}
