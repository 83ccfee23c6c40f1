package fr.maillage.deployment.report;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of what advisers and orientation desks do in the pack of a meeting. */
@ApplicationScoped
class PackSupportSection extends FiguresSection {

    PackSupportSection() {
        super("figures-support", 117, "support", null);
    }
}
