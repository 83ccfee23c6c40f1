package fr.maillage.committee.pack;

import fr.maillage.committee.minutes.MinutesBlocks;
import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesReader;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.committee.persistence.PackStoryRepository;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last minutes of the body that were sent or approved; drafts are read by nobody but who writes them. */
@ApplicationScoped
class PackMinutesSection extends PackSection {

    @Inject
    private MinutesReader minutes;

    @Inject
    private PackStoryRepository story;

    PackMinutesSection() {
        super("minutes", 20);
    }

    @Override
    protected List<ReportBlock> blocks(PackReader.Told told, ReportContext context) {
        ReportTexts texts = context.texts();
        Optional<Row> last = story.told(
                told.gathering().bodyId(),
                told.gathering().id(),
                told.gathering().heldOn());
        if (last.isEmpty()) {
            return List.of(new ReportBlock.Paragraph(texts.get("pack.minutes.none")));
        }
        MinutesHead head = minutes.head(last.get().uuid("uuid"));
        MinutesVersion version = minutes.versions(head, false).get(0);
        MinutesBlocks words = new MinutesBlocks(texts);
        MinutesPaper paper = minutes.paper(head, version, false, texts.locale());
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get(
                "pack.minutes.of", paper.head().title(), texts.day(paper.head().heldOn()), words.version(version))));
        blocks.addAll(words.said(paper, 2));
        return blocks;
    }
}
