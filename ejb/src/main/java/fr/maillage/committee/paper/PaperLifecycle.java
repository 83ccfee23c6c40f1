package fr.maillage.committee.paper;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Paper;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.document.KeptFile;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes documents of gatherings. The audit says which fields changed, not what they held. */
@ApplicationScoped
class PaperLifecycle extends RecordLifecycle<Paper> {

    /** The field of a change that tells which file people read. */
    private static final String LATEST = "latest";

    private PaperRepository papers;

    @Inject
    private GatheringRepository gatherings;

    /** For the proxy only. */
    PaperLifecycle() {}

    @Inject
    PaperLifecycle(PaperRepository papers, Caller caller, AuditTrail audit, Clock clock) {
        super(papers, Permission.EDIT_COMMITTEE, caller, audit, clock);
        this.papers = papers;
    }

    @Override
    protected long territory(Paper paper) {
        return paper.territoryId();
    }

    @Override
    protected String label(Paper paper) {
        return paper.title();
    }

    /** The documents of a gathering that is archived are kept as they are. */
    @Override
    protected void lock(Paper paper, boolean active) {
        Gathering gathering = gatherings.lockedByKey(paper.gatheringId());
        if (active && gathering.archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee.gathering.archived", gathering.title());
        }
    }

    /**
     * Enters a document.
     *
     * @param gathering locked and not archived
     * @param item the key of its item on the agenda; null for the gathering as a whole
     */
    Paper create(FieldValues<PaperField> values, Gathering gathering, Long item, KeptFile file) {
        Paper paper = new Paper(UUID.randomUUID(), gathering, now());
        return create(
                paper,
                () -> paper.describe(values, item, words(values)),
                () -> papers.addFile(paper.id(), paper.latest(), file, now()),
                unsaid(FieldValues.none(PaperField.class).changes(values)));
    }

    /** Corrects what a document says; nothing is written when nothing differs. */
    void update(Paper paper, FieldValues<PaperField> before, FieldValues<PaperField> after, Long item) {
        update(paper, () -> paper.describe(after, item, words(after)), () -> {}, unsaid(before.changes(after)));
    }

    /** Puts a file in the place of the one that people read; that one is kept. */
    void renew(Paper paper, KeptFile file) {
        lock(paper, true);
        int before = paper.latest();
        paper.renewed();
        paper.touch(now());
        papers.flush();
        papers.addFile(paper.id(), paper.latest(), file, now());
        record(paper, "renew", List.of(new Change(LATEST, Integer.toString(before), Integer.toString(paper.latest()))));
    }

    /** The same changes without values: who may read the audit need not read the documents. */
    private static List<Change> unsaid(List<Change> changes) {
        return changes.stream().map(c -> new Change(c.field(), null, null)).toList();
    }

    private static String words(FieldValues<PaperField> values) {
        return PlainText.searched(Stream.of(values.text(PaperField.TITLE)));
    }
}
