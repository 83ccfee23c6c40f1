package fr.maillage.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says a chart in words, for readers who do not see it. */
public final class ChartWords {

    private ChartWords() {}

    /** @param table its first column has the labels, its second numbers or shares, which are said in per cent */
    public static String describe(ReportBlock.Table table, ReportTexts texts) {
        boolean shares = table.columns().get(1).format() == ValueFormat.SHARE;
        List<String> bars = new ArrayList<>();
        table.rows().read(row -> {
            String label = ((ReportValue.Text) row.get(0)).value();
            BigDecimal value = ((ReportValue.Quantity) row.get(1)).value();
            bars.add(texts.get("chart.bar", label, shares ? value.movePointRight(2) : value));
            return true;
        });
        return texts.get("chart.description", table.title(), String.join(texts.get("chart.and"), bars));
    }
}
