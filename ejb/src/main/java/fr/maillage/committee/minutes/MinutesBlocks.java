package fr.maillage.committee.minutes;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument.Fact;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.List;

/** Minutes as the parts of a document. */
public record MinutesBlocks(ReportTexts texts) {

    /** Gives the facts under the title. */
    List<Fact> facts(MinutesPaper paper) {
        List<Fact> facts = new ArrayList<>(cover(paper.head()));
        facts.add(fact("version", version(paper.version())));
        facts.add(fact("digest", paper.brief()));
        return facts;
    }

    /** Which gathering it is, when and where. */
    public List<Fact> cover(MinutesHead head) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("body", head.body()));
        facts.add(fact("when", when(head)));
        facts.add(fact("mode", texts.get("minutes.mode." + head.mode())));
        if (head.place() != null) {
            facts.add(fact("place", head.place()));
        }
        return facts;
    }

    /** Gives the words of the gathering, item by item. */
    List<ReportBlock> of(MinutesPaper paper) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Heading(1, texts.get("minutes.present")));
        blocks.add(new ReportBlock.Paragraph(texts.get(
                "minutes.present.count",
                paper.head().present(),
                paper.head().excused(),
                paper.head().guests())));
        if (paper.names() != null && !paper.names().isEmpty()) {
            blocks.add(new ReportBlock.Paragraph(String.join(", ", paper.names())));
        }
        blocks.addAll(said(paper, 1));
        return blocks;
    }

    /** Gives the words of the gathering and all that others add, for who may read the minutes. */
    public List<ReportBlock> said(MinutesPaper paper, int level) {
        List<ReportBlock> blocks = new ArrayList<>();
        if (paper.version().caughtUpOn() != null) {
            blocks.add(new ReportBlock.Paragraph(
                    texts.get("minutes.caught-up", texts.day(paper.version().caughtUpOn()))));
        }
        for (MinutesSection section : paper.shown()) {
            blocks.add(new ReportBlock.Heading(level, heading(section)));
            if (!section.written()) {
                blocks.add(new ReportBlock.Paragraph(texts.get("minutes.nothing")));
            }
            for (String line : Parts.of(section.text(), "\n")) {
                if (!line.isBlank()) {
                    blocks.add(new ReportBlock.Paragraph(line.strip()));
                }
            }
        }
        for (MinutesPaper.Added part : paper.parts()) {
            blocks.add(new ReportBlock.Heading(level, part.title()));
            blocks.add(new ReportBlock.Definitions(part.lines().stream()
                    .map(line -> new ReportBlock.Definition(line.label(), line.text()))
                    .toList()));
        }
        return blocks;
    }

    /** Names a version, with the day on which it was approved. */
    public String version(MinutesVersion version) {
        String approved = version.approvedOn() == null ? "" : texts.day(version.approvedOn());
        return texts.get("minutes.version." + version.state(), version.number(), approved);
    }

    private String heading(MinutesSection section) {
        if (section.general()) {
            return texts.get("minutes.general");
        }
        return section.place() == null
                ? texts.get("minutes.item.left", section.title())
                : texts.get("minutes.item", section.place(), section.title());
    }

    private String when(MinutesHead head) {
        String day = texts.day(head.heldOn());
        if (head.startsAt() == null) {
            return day;
        }
        return head.endsAt() == null
                ? texts.get("minutes.when.from", day, head.startsAt())
                : texts.get("minutes.when.until", day, head.startsAt(), head.endsAt());
    }

    private Fact fact(String key, String text) {
        return new Fact(texts.get("minutes.fact." + key), text);
    }
}
