package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Definition;
import fr.maillage.report.ReportTexts;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conclusions of the committee, each finding with the words that it rests on. */
@ApplicationScoped
class FindingsSection extends DiagnosisSection {

    FindingsSection() {
        super("findings", 30);
    }

    @Override
    protected List<ReportBlock> blocks(DiagnosisReader.Told told, ReportTexts texts) {
        List<ReportBlock> blocks = new ArrayList<>();
        if (told.findings().items().isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(texts.get("diagnosis.findings.none")));
        }
        told.findings().items().forEach(finding -> add(blocks, finding, told, texts));
        if (told.findings().total() > DiagnosisReader.MOST) {
            blocks.add(new ReportBlock.Paragraph(
                    texts.get("diagnosis.findings.more", told.findings().total(), DiagnosisReader.MOST)));
        }
        return blocks;
    }

    private static void add(
            List<ReportBlock> blocks, FindingView finding, DiagnosisReader.Told told, ReportTexts texts) {
        blocks.add(new ReportBlock.Heading(2, finding.title()));
        String conclusion = finding.values().text(FindingField.CONCLUSION);
        if (conclusion != null) {
            blocks.add(new ReportBlock.Paragraph(conclusion));
        }
        blocks.add(new ReportBlock.Definitions(facts(finding, told, texts)));
        told.quotes()
                .getOrDefault(finding.key(), List.of())
                .forEach(verbatim -> blocks.add(new ReportBlock.Paragraph(quoted(verbatim, told, texts))));
    }

    private static List<Definition> facts(FindingView finding, DiagnosisReader.Told told, ReportTexts texts) {
        String language = texts.locale().getLanguage();
        List<Definition> facts = new ArrayList<>();
        facts.add(new Definition(texts.get("diagnosis.finding.territory"), finding.territoryName()));
        LocalDate adopted = LocalDate.parse(finding.values().text(FindingField.ADOPTED_ON));
        facts.add(new Definition(texts.get("diagnosis.finding.adopted"), texts.day(adopted)));
        List<String> themes = finding.values().list(FindingField.THEMES);
        if (!themes.isEmpty()) {
            facts.add(new Definition(
                    texts.get("diagnosis.finding.themes"),
                    themes.stream()
                            .map(code -> SidesSection.name(code, told, texts))
                            .collect(Collectors.joining(", "))));
        }
        List<String> publics = finding.values().list(FindingField.PUBLICS);
        if (!publics.isEmpty()) {
            facts.add(new Definition(
                    texts.get("diagnosis.finding.publics"),
                    told.terms().labels(Vocabulary.AUDIENCE, publics, language)));
        }
        if (finding.priority() != null) {
            facts.add(new Definition(
                    texts.get("diagnosis.finding.priority"),
                    texts.get(
                            "diagnosis.finding.grades",
                            finding.values().text(FindingField.IMPORTANCE),
                            finding.values().text(FindingField.FEASIBILITY))));
        }
        return facts;
    }

    private static String quoted(Verbatim verbatim, DiagnosisReader.Told told, ReportTexts texts) {
        if (verbatim.gathering() != null) {
            return texts.get("diagnosis.quote.group", verbatim.words(), verbatim.gathering());
        }
        return verbatim.commune() == null
                ? texts.get("diagnosis.quote.resident", verbatim.words())
                : texts.get(
                        "diagnosis.quote.of",
                        verbatim.words(),
                        verbatim.commune(),
                        told.terms()
                                .label(
                                        Vocabulary.AGE_BAND,
                                        verbatim.ageBand(),
                                        texts.locale().getLanguage()));
    }
}
