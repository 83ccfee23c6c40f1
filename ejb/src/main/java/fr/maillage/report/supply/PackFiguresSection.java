package fr.maillage.report.supply;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of places in the pack of a meeting. */
@ApplicationScoped
class PackFiguresSection extends FiguresSection {

    PackFiguresSection() {
        super("figures-places", 110, "place", SupplyFigures.PER_INHABITANT);
    }
}
