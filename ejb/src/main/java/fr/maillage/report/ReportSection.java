package fr.maillage.report;

import java.util.List;

/** A part of a report. Sections are found by CDI, so that a report grows without a change to the others. */
public interface ReportSection {

    /** The code of the report that it belongs to. */
    String report();

    /** Where it stands: lower numbers come first. */
    int rank();

    /** Its contents for a territory; empty where it has nothing to say about one of that kind. */
    List<ReportBlock> blocks(ReportContext context);
}
