package fr.maillage.report;

/** A part of a report that tells of the day that is asked for; its heading is {@code <report>.section.<name>}. */
public abstract class DatedSection implements ReportSection {

    private final String report;
    private final String name;
    private final int rank;

    /**
     * A part of a report.
     *
     * @param report the code of the report
     * @param name by which its heading is found
     * @param rank lower numbers come first
     */
    protected DatedSection(String report, String name, int rank) {
        this.report = report;
        this.name = name;
        this.rank = rank;
    }

    @Override
    public String report() {
        return report;
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
    public boolean dated() {
        return true;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get(report + ".section." + name);
    }
}
