package fr.maillage.plan;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of a report of the plan. */
final class PlanBlocks {

    private PlanBlocks() {}

    /** The rows of the table of a title, drawn or not, as texts. */
    static List<List<String>> rows(List<ReportBlock> blocks, String title) {
        List<List<String>> rows = new ArrayList<>();
        blocks.stream()
                .map(block -> block instanceof ReportBlock.Drawn drawn ? drawn.table() : block)
                .filter(block -> block instanceof ReportBlock.Table table
                        && table.title().equals(title))
                .forEach(block -> ((ReportBlock.Table) block)
                        .rows()
                        .read(row -> rows.add(row.stream().map(PlanBlocks::text).toList())));
        return rows;
    }

    /** A value as text; of a missing one the reason. */
    static String text(ReportValue value) {
        if (value instanceof ReportValue.Quantity quantity) {
            return quantity.value().toPlainString();
        }
        if (value instanceof ReportValue.Day day) {
            return day.value().toString();
        }
        return value instanceof ReportValue.Text text
                ? text.value().replace('\u00a0', ' ')
                : ((ReportValue.Missing) value).reason();
    }

    /** The headings of a report. */
    static List<String> headings(List<ReportBlock> blocks) {
        return blocks.stream()
                .filter(ReportBlock.Heading.class::isInstance)
                .map(block -> ((ReportBlock.Heading) block).text())
                .toList();
    }
}
