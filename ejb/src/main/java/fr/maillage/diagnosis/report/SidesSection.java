package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.ThemeVoices;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Both sides, theme by theme: what they observe, then what they propose. */
@ApplicationScoped
class SidesSection extends DiagnosisSection {

    SidesSection() {
        super("sides", 20);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        ReportBlock.Table observed = observed(told, texts);
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(
                texts.get("diagnosis.sides.text", Math.round(told.both().threshold() * 100))));
        blocks.add(observed);
        blocks.add(proposed(told, texts));
        return blocks;
    }

    private static ReportBlock.Table observed(DiagnosisReader.Told told, ReportTexts texts) {
        SideBySide both = told.both();
        return new ReportBlock.Table(
                texts.get("diagnosis.observed"),
                List.of(
                        Column.header(texts.get("diagnosis.column.theme"), 30),
                        Column.of(texts.get("diagnosis.column.groups"), ValueFormat.INTEGER, 12),
                        Column.of(texts.get("diagnosis.column.share"), ValueFormat.SHARE, 12),
                        Column.of(texts.get("diagnosis.column.respondents"), ValueFormat.INTEGER, 12),
                        Column.of(texts.get("diagnosis.column.share"), ValueFormat.SHARE, 12),
                        Column.of(texts.get("diagnosis.column.class"), ValueFormat.TEXT, 26)),
                both.themes().stream().map(theme -> row(theme, told, texts)).toList(),
                texts.get("diagnosis.sides.none"));
    }

    private static List<ReportValue> row(ComparedTheme theme, DiagnosisReader.Told told, ReportTexts texts) {
        String code = theme.counts().theme();
        ReportValue hidden = ReportValue.missing(texts.get("diagnosis.hidden"));
        boolean hides = told.both().hidden().hides(code, "observation");
        return List.of(
                ReportValue.text(name(code, told, texts)),
                ReportValue.number(theme.counts().professionals().observing()),
                share(theme.professionalShare(), texts),
                hides
                        ? hidden
                        : observing(theme.counts().residents(), told.both().respondents(), texts),
                hides ? hidden : share(theme.residentShare(), texts),
                told.both().hidden().hidesClass(code)
                        ? hidden
                        : ReportValue.textOr(
                                theme.agreement() == null
                                        ? null
                                        : texts.get("diagnosis.class."
                                                + theme.agreement().code()),
                                texts.get("diagnosis.no-class")));
    }

    /** Counts residents who observed something, and says of how many where these are not all. */
    private static ReportValue observing(ThemeVoices residents, int all, ReportTexts texts) {
        int of = residents.of(Nature.OBSERVATION, all);
        return of == all
                ? ReportValue.number(residents.observing())
                : ReportValue.text(texts.get("diagnosis.of", residents.observing(), of));
    }

    private static ReportBlock.Table proposed(DiagnosisReader.Told told, ReportTexts texts) {
        List<List<ReportValue>> rows = new ArrayList<>();
        for (ComparedTheme theme : told.both().themes()) {
            ThemeVoices professionals = theme.counts().professionals();
            ThemeVoices residents = theme.counts().residents();
            TreeSet<String> proposals = new TreeSet<>(professionals.proposals().keySet());
            proposals.addAll(residents.proposals().keySet());
            for (String proposal : proposals) {
                rows.add(List.of(
                        ReportValue.text(name(proposal, told, texts)),
                        ReportValue.text(name(theme.counts().theme(), told, texts)),
                        ReportValue.number(professionals.proposals().getOrDefault(proposal, 0)),
                        told.both().hidden().hides(theme.counts().theme(), proposal)
                                ? ReportValue.missing(texts.get("diagnosis.hidden"))
                                : ReportValue.number(residents.proposals().getOrDefault(proposal, 0))));
            }
        }
        return new ReportBlock.Table(
                texts.get("diagnosis.proposed"),
                List.of(
                        Column.header(texts.get("diagnosis.column.proposal"), 40),
                        Column.of(texts.get("diagnosis.column.theme"), ValueFormat.TEXT, 30),
                        Column.of(texts.get("diagnosis.column.groups"), ValueFormat.INTEGER, 14),
                        Column.of(texts.get("diagnosis.column.respondents"), ValueFormat.INTEGER, 14)),
                rows,
                texts.get("diagnosis.proposed.none"));
    }

    private static ReportValue share(Double share, ReportTexts texts) {
        return ReportValue.numberOr(share == null ? null : BigDecimal.valueOf(share), texts.get("diagnosis.nobody"));
    }

    static String name(String code, DiagnosisReader.Told told, ReportTexts texts) {
        return told.themes()
                .find(code)
                .map(theme -> theme.name(texts.locale().getLanguage()))
                .orElse(code);
    }
}
