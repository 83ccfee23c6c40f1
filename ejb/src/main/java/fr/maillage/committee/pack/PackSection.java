package fr.maillage.committee.pack;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A part of the pack that the committee itself brings. */
abstract class PackSection implements ReportSection {

    @Inject
    private PackReader reader;

    private final String name;
    private final int rank;

    PackSection(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }

    /** Gives the blocks of the section. */
    protected abstract List<ReportBlock> blocks(PackReader.Told told, ReportContext context);

    /** Gives the blocks of a list of which no more than so many rows are read: the same, and that there may be more. */
    protected static List<ReportBlock> bounded(List<ReportBlock> blocks, int rows, int most, ReportTexts texts) {
        return rows < most
                ? blocks
                : Stream.concat(blocks.stream(), Stream.of(new ReportBlock.Paragraph(texts.get("pack.first", most))))
                        .toList();
    }

    @Override
    public String report() {
        return PackOccasion.REPORT;
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
        return texts.get("pack.section." + name);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        return blocks(reader.told(context), context);
    }
}
