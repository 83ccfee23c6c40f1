package fr.maillage.report.supply;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import java.util.ArrayList;
import java.util.List;

/** Says a chart in words, for readers who do not see it. */
final class ChartWords {

    private ChartWords() {}

    /** @param table its first column has the labels, its second whole numbers */
    static String describe(ReportBlock.Table table, ReportTexts texts) {
        List<String> bars = new ArrayList<>();
        table.rows().read(row -> {
            String label = ((ReportValue.Text) row.get(0)).value();
            bars.add(texts.get("chart.bar", label, ((ReportValue.Quantity) row.get(1)).value()));
            return true;
        });
        return texts.get("chart.description", table.title(), String.join(texts.get("chart.and"), bars));
    }
}
