package fr.maillage.report.supply;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of what is on offer in the pack of a meeting. */
@ApplicationScoped
class PackFiguresSection extends FiguresSection {

    PackFiguresSection() {
        super("figures-places", 110, "places", SupplyFigures.PER_INHABITANT);
    }
}
