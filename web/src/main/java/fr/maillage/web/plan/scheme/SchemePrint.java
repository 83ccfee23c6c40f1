package fr.maillage.web.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.FrameTree;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionView;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A version of a scheme on paper: its state, then each axis with a table of its objectives. */
final class SchemePrint {

    private static final String DAY = "d MMMM yyyy";

    private final Locale locale;
    private final Vocabularies terms;
    private final PrintService prints;

    SchemePrint(Locale locale, Vocabularies terms, PrintService prints) {
        this.locale = locale;
        this.terms = terms;
        this.prints = prints;
    }

    ReportDocument document(VersionDetail detail) {
        List<ReportBlock> blocks = new ArrayList<>();
        String description = detail.frame().values().text(FrameField.DESCRIPTION);
        if (description != null) {
            blocks.add(new ReportBlock.Paragraph(description));
        }
        detail.tree().branches().forEach(branch -> axis(branch, blocks));
        if (blocks.isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(text("plan.tree.empty")));
        }
        return prints.framed(
                locale,
                detail.frame().frame().name(),
                detail.frame().frame().territoryName(),
                text("plan.print.abstract", detail.frame().frame().name()),
                facts(detail.version()),
                blocks);
    }

    private List<Fact> facts(VersionView version) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("plan.version"), Integer.toString(version.number())));
        facts.add(new Fact(
                text("plan.version.state"),
                text("plan.version.state." + version.state().code())));
        if (version.submittedOn() != null) {
            facts.add(new Fact(text("plan.version.submittedOn"), day(version.submittedOn())));
        }
        if (version.adoptedOn() != null) {
            facts.add(new Fact(text("plan.version.adoptedOn"), day(version.adoptedOn())));
            facts.add(new Fact(text("plan.version.assembly"), version.assembly()));
            facts.add(new Fact(text("plan.version.deliberation"), version.deliberation()));
        }
        return facts;
    }

    private void axis(FrameTree.Branch branch, List<ReportBlock> blocks) {
        FrameLine axis = branch.axis();
        blocks.add(new ReportBlock.Heading(1, axis.code() + " · " + axis.label()));
        if (!axis.publics().isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(text("plan.line.for", publics(axis))));
        }
        blocks.add(new ReportBlock.Table(
                text("plan.print.objectives", axis.code()),
                List.of(
                        Column.header(text("plan.line.field.code"), 10),
                        Column.of(text("plan.line.level.objective"), ValueFormat.TEXT, 40),
                        Column.of(text("plan.line.field.publics"), ValueFormat.TEXT, 22),
                        Column.of(text("plan.line.field.target"), ValueFormat.TEXT, 14),
                        Column.of(text("plan.line.field.due"), ValueFormat.DAY, 14)),
                branch.objectives().stream().map(this::row).toList(),
                text("plan.axis.empty")));
    }

    private List<ReportValue> row(FrameLine line) {
        return List.of(
                ReportValue.text(line.code()),
                ReportValue.text(line.label()),
                ReportValue.textOr(publics(line), text("plan.line.absent.publics")),
                ReportValue.textOr(target(line), text("plan.line.absent.target")),
                ReportValue.dayOr(line.due(), text("plan.line.absent.due")));
    }

    private String publics(FrameLine line) {
        return terms.labels(Vocabulary.AUDIENCE, line.publics(), locale.getLanguage());
    }

    private String target(FrameLine line) {
        String target = LineLabels.number(line.values().text(LineField.TARGET), locale);
        return target == null || line.unit() == null ? target : target + " " + line.unit();
    }

    private String day(LocalDate day) {
        return Texts.words(day, DAY, locale);
    }

    private String text(String key, Object... args) {
        return args.length == 0 ? Messages.text(locale, key) : Messages.format(locale, key, args);
    }
}
