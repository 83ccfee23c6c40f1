package fr.maillage.report.supply;

import fr.maillage.report.FiguresSection;
import jakarta.enterprise.context.ApplicationScoped;

/** The indicators of the records of places in the pack of a meeting. */
@ApplicationScoped
class PackRecordsSection extends FiguresSection {

    PackRecordsSection() {
        super("figures-records", 111, "records", null);
    }
}
