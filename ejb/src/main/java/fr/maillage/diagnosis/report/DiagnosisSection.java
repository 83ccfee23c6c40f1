package fr.maillage.diagnosis.report;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.inject.Inject;
import java.util.List;

/** A part of the report of the diagnosis. */
abstract class DiagnosisSection implements ReportSection {

    private final String name;
    private final int rank;

    @Inject
    private DiagnosisReader reader;

    /** @param name by which its texts are found: {@code diagnosis.<name>} */
    DiagnosisSection(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }

    /** Gives the blocks of the section on the data to tell. */
    protected abstract List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts);

    /** Gives the blocks for a territory of which nothing is published; none. */
    protected List<ReportBlock> unpublished(ReportTexts texts) {
        return List.of();
    }

    @Override
    public String report() {
        return "diagnosis";
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("diagnosis." + name);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        return reader.told(context)
                .map(told -> blocks(told, context.texts()))
                .orElseGet(() -> unpublished(context.texts()));
    }
}
