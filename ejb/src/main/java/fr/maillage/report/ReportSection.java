package fr.maillage.report;

import java.util.List;

/**
 * A part of a report. Sections are found by CDI, so that a report grows without a change to the others; one that fails is
 * named in the report, and the rest is delivered.
 */
public interface ReportSection {

    /** The code of the report that it belongs to. */
    String report();

    /** By which it is chosen where readers may choose; never changes, and is that of no other section of its report. */
    default String name() {
        return "rank-" + rank();
    }

    /** Where it stands: lower numbers come first. */
    int rank();

    /** Its heading; also what a reader is told is missing where it fails. */
    String title(ReportTexts texts);

    /** Says whether it has a page of its own in print. */
    default boolean apart() {
        return false;
    }

    /** Tells if it tells of the day that is asked for, and not of the snapshot of the indicators. */
    default boolean dated() {
        return false;
    }

    /**
     * Its contents for a territory, below its heading; empty where it has nothing to say about one of that kind. Read
     * outside of any transaction, so that what one section breaks is whole for the next.
     */
    List<ReportBlock> blocks(ReportContext context);
}
