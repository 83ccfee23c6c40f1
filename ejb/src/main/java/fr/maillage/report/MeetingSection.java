package fr.maillage.report;

/**
 * A part of the pack of a meeting that a feature brings; its heading is {@code pack.section.<name>}. Its figures rest on the
 * snapshot of the indicators, its records are as they are on the day on which the pack is made. It says no more than {@link
 * ReportContext#readers} may see, whoever has the pack made.
 */
public abstract class MeetingSection implements ReportSection {

    private static final String REPORT = "pack";

    private final String name;
    private final int rank;

    /**
     * A part of the pack.
     *
     * @param name by which it is chosen, and its heading is found
     * @param rank lower numbers come first
     */
    protected MeetingSection(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }

    @Override
    public String report() {
        return REPORT;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get(REPORT + ".section." + name);
    }

    /** Tells if it may say what is not for members. */
    protected static boolean officers(ReportContext context) {
        return context.readers() == Readers.OFFICERS;
    }
}
