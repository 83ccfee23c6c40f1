package fr.maillage.deployment.report;

import fr.maillage.report.DatedSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.inject.Inject;
import java.util.List;

/** A part of the report of the deployment. */
abstract class DeploymentSection extends DatedSection {

    @Inject
    private DeploymentReader reader;

    DeploymentSection(String name, int rank) {
        super("deployment", name, rank);
    }

    /** Gives the blocks of the section; empty where it has nothing to say. */
    protected abstract List<ReportBlock> blocks(DeploymentReader.Told told);

    protected DeploymentReader reader() {
        return reader;
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        return blocks(reader.told(context));
    }
}
