package fr.maillage.plan.report;

import fr.maillage.report.DatedSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.inject.Inject;
import java.util.List;

/** A part of the report of a plan; a plan without actions has one part alone, which says so. */
abstract class PlanSection extends DatedSection {

    @Inject
    private PlanReader reader;

    /**
     * @param report the code of the report
     * @param name by which its heading is found: {@code <report>.section.<name>}
     */
    PlanSection(String report, String name, int rank) {
        super(report, name, rank);
    }

    /** Writes the section from what there is to tell: at least one action. */
    protected abstract List<ReportBlock> blocks(PlanReader.Told told, ReportContext context);

    /** Writes the section of a plan without actions; nothing. */
    protected List<ReportBlock> empty(PlanWords words) {
        return List.of();
    }

    protected PlanReader reader() {
        return reader;
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        PlanReader.Told told = reader.told(context);
        return told.summary().actions().isEmpty() ? empty(told.words()) : blocks(told, context);
    }

    static Figure figure(String label, ReportValue value, ValueFormat format) {
        return new Figure(label, value, format, "", null);
    }

    static Figure figure(String label, ReportValue value, ValueFormat format, String unit) {
        return new Figure(label, value, format, unit, null);
    }
}
