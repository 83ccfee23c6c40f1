package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Irritants that were passed on to administrations, and the time that each has taken. */
@ApplicationScoped
class IrritantsSection extends DiagnosisSection {

    IrritantsSection() {
        super("irritants", 40);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        return List.of(
                new ReportBlock.Paragraph(texts.get("diagnosis.irritants.text")),
                new ReportBlock.Table(
                        texts.get("diagnosis.irritants.table"),
                        List.of(
                                Column.header(texts.get("diagnosis.column.subject"), 34),
                                Column.of(texts.get("diagnosis.column.administration"), ValueFormat.TEXT, 26),
                                Column.of(texts.get("diagnosis.column.sent"), ValueFormat.DAY, 14),
                                Column.of(texts.get("diagnosis.column.state"), ValueFormat.TEXT, 14),
                                Column.of(texts.get("diagnosis.column.delay"), ValueFormat.INTEGER, 12)),
                        told.irritants().items().stream()
                                .map(irritant -> row(irritant, texts))
                                .toList(),
                        texts.get("diagnosis.irritants.none")));
    }

    private static List<ReportValue> row(IrritantView irritant, ReportTexts texts) {
        return List.of(
                ReportValue.text(irritant.subject()),
                ReportValue.textOr(irritant.values().text(IrritantField.ADMINISTRATION), "–"),
                new ReportValue.Day(LocalDate.parse(irritant.values().text(IrritantField.SENT_ON))),
                ReportValue.text(
                        texts.get("diagnosis.irritant." + irritant.state().code())),
                ReportValue.numberOr(
                        irritant.delay() == null ? null : BigDecimal.valueOf(irritant.delay()),
                        texts.get("diagnosis.irritant.no-answer")));
    }
}
