package fr.maillage.committee.pack;

import fr.maillage.committee.item.Agenda;
import fr.maillage.committee.item.AgendaLine;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.persistence.PackStoryRepository;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agenda with its clock. Members read of those who sit in the body who presents what. */
@ApplicationScoped
class PackAgendaSection extends PackSection {

    @EJB
    private ItemAgendaService agendas;

    @Inject
    private PackStoryRepository story;

    @Inject
    private PackAnnexes annexes;

    PackAgendaSection() {
        super("agenda", 10);
    }

    @Override
    protected List<ReportBlock> blocks(PackReader.Told told, ReportContext context) {
        ReportTexts texts = context.texts();
        Agenda agenda = agendas.of(told.gathering().uuid());
        Map<UUID, String> members = context.readers() == Readers.MEMBERS
                ? story.presenters(told.gathering().id(), told.gathering().bodyId())
                : Map.of();
        List<ReportBlock> blocks = new ArrayList<>();
        if (agenda.minutes() > 0) {
            blocks.add(new ReportBlock.Paragraph(texts.get("pack.agenda.length", agenda.minutes(), agenda.untimed())));
        }
        blocks.add(new ReportBlock.Table(
                texts.get("pack.agenda.table"),
                List.of(
                        Column.header(texts.get("pack.column.item"), 36),
                        Column.of(texts.get("pack.column.clock"), ValueFormat.TEXT, 12),
                        Column.of(texts.get("pack.column.minutes"), ValueFormat.INTEGER, 12),
                        Column.of(texts.get("pack.column.presenter"), ValueFormat.TEXT, 20),
                        Column.of(texts.get("pack.column.about"), ValueFormat.TEXT, 26)),
                agenda.lines().stream().map(line -> row(line, members, texts)).toList(),
                texts.get("pack.agenda.none")));
        annexes.cited(told.gathering().uuid(), context.readers(), texts).ifPresent(blocks::add);
        return blocks;
    }

    private static List<ReportValue> row(AgendaLine line, Map<UUID, String> members, ReportTexts texts) {
        String unsaid = texts.get("pack.unsaid");
        Integer duration = line.item().duration();
        String presenter = line.presenter() == null ? members.get(line.item().id()) : line.presenter();
        return List.of(
                ReportValue.text(line.place() + ". " + line.item().title()),
                ReportValue.textOr(line.startsAt(), unsaid),
                ReportValue.numberOr(duration == null ? null : BigDecimal.valueOf(duration), unsaid),
                ReportValue.textOr(presenter, unsaid),
                ReportValue.textOr(
                        line.links().stream().map(PackAgendaSection::named).collect(Collectors.joining("\u00a0; ")),
                        unsaid));
    }

    private static String named(LinkTarget target) {
        return target.code() == null ? target.title() : target.code() + " " + target.title();
    }
}
