package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import java.util.List;
import java.util.function.Consumer;

/** The tables of a report, those of its pictures among them, in reading order. */
final class ReportTables {

    private ReportTables() {}

    static List<ReportBlock.Table> of(ReportDocument report) {
        return report.blocks().stream()
                .mapMulti((ReportBlock block, Consumer<ReportBlock.Table> sink) -> {
                    if (block instanceof ReportBlock.Table table) {
                        sink.accept(table);
                    } else if (block instanceof ReportBlock.Drawn drawn) {
                        sink.accept(drawn.table());
                    }
                })
                .toList();
    }
}
