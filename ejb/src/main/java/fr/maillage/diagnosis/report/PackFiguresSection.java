package fr.maillage.diagnosis.report;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of the diagnosis in the pack of a meeting. */
@ApplicationScoped
class PackFiguresSection extends FiguresSection {

    PackFiguresSection() {
        super("figures-diagnosis", 112, "diagnosis", null);
    }
}
