package fr.maillage.deployment.report;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of the deployment in the pack of a meeting. */
@ApplicationScoped
class PackFiguresSection extends FiguresSection {

    PackFiguresSection() {
        super("figures-deployment", 116, "deployment", null);
    }
}
