package fr.maillage.funding.report;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of the money in the pack of a meeting. */
@ApplicationScoped
class PackFiguresSection extends FiguresSection {

    PackFiguresSection() {
        super("figures-funding", 118, "funding", null);
    }
}
