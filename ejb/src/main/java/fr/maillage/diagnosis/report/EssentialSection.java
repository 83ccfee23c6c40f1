package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.compare.Difference;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Section of the main points and numbers. */
@ApplicationScoped
class EssentialSection extends DiagnosisSection {

    EssentialSection() {
        super("essential", 10);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        SideBySide both = told.both();
        List<ReportBlock> blocks = new ArrayList<>();
        List<Difference> differences = Difference.of(both);
        differences.forEach(
                difference -> blocks.add(new ReportBlock.Paragraph(sentence(difference, told.themes(), texts))));
        if (differences.isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(texts.get("diagnosis.no-difference")));
        }
        blocks.add(new ReportBlock.Paragraph(
                both.hidden().hidesAll()
                        ? texts.get("diagnosis.few")
                        : texts.get("diagnosis.caution", both.groups(), both.respondents())));
        blocks.add(new ReportBlock.Figures(List.of(
                figure("diagnosis.groups", ReportValue.number(both.groups()), texts),
                figure("diagnosis.respondents", respondents(both, texts), texts),
                figure("diagnosis.adopted", ReportValue.number(told.findings().total()), texts),
                figure(
                        "diagnosis.passed-on",
                        ReportValue.number(told.irritants().total()),
                        texts),
                figure("diagnosis.answered", ReportValue.number(answered(told)), texts))));
        return blocks;
    }

    @Override
    protected List<ReportBlock> unpublished(ReportTexts texts) {
        return List.of(new ReportBlock.Paragraph(texts.get("diagnosis.unpublished")));
    }

    private static ReportValue respondents(SideBySide both, ReportTexts texts) {
        return both.hidden().hidesAll()
                ? ReportValue.missing(texts.get("diagnosis.hidden"))
                : ReportValue.number(both.respondents());
    }

    private static long answered(DiagnosisReader.Told told) {
        return told.irritants().items().stream()
                .filter(irritant -> irritant.state() != IrritantState.WAITING)
                .count();
    }

    private static ReportBlock.Figure figure(String key, ReportValue value, ReportTexts texts) {
        return new ReportBlock.Figure(texts.get(key), value, ValueFormat.INTEGER, "", null);
    }

    private static String sentence(Difference difference, ThemeTree themes, ReportTexts texts) {
        return texts.get(
                "diagnosis.different",
                difference.groups(),
                difference.residents(),
                proposed(difference.groupsPropose(), themes, texts),
                difference.groupsProposing(),
                proposed(difference.residentsPropose(), themes, texts),
                difference.residentsProposing());
    }

    private static String proposed(List<String> codes, ThemeTree themes, ReportTexts texts) {
        String language = texts.locale().getLanguage();
        return codes.stream()
                .map(code -> themes.find(code)
                        .map(t -> t.shortName(language) == null ? t.name(language) : t.shortName(language))
                        .orElse(code))
                .collect(Collectors.joining(texts.get("diagnosis.and")));
    }
}
