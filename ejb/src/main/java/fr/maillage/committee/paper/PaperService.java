package fr.maillage.committee.paper;

import fr.maillage.audit.AuditView;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Paper;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.document.DocumentService;
import fr.maillage.document.KeptFile;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.document.KeptFiles;
import fr.maillage.document.SentFile;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Documents of gatherings with their files. Reading needs READ on the territory that the body works for; changing one needs
 * EDIT_COMMITTEE there, and a gathering that is not archived.
 */
@Stateless
@LocalBean
public class PaperService extends LifecycleService<Paper, PaperDetail, PaperField> {

    /** As many documents as a gathering has. */
    static final int MOST = 100;

    /** As many files as a document has, one after the other. */
    static final int MOST_FILES = 100;

    private static final String RULES = "committee-paper";

    @Inject
    private PaperRepository papers;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private PaperLifecycle lifecycle;

    @Inject
    private PaperList list;

    @Inject
    private PaperChecks checks;

    @Inject
    private KeptFiles files;

    @Inject
    private DocumentService documents;

    /**
     * The documents of a gathering, in the order of its agenda.
     *
     * @throws Problem UNAUTHENTICATED, DENIED without READ on the territory of the body; NOT_FOUND
     */
    public List<PaperView> of(UUID gathering) {
        caller().require(Permission.READ);
        Gathering held = gatherings.byUuid(gathering).orElseThrow(() -> unknown(gathering));
        caller().require(Permission.READ, held.territoryId());
        return list.page(PaperList.of(gathering, null), new PageRequest(0, PageRequest.MAX_SIZE, "agenda", true))
                .items();
    }

    /** @throws Problem DENIED without READ on its territory; NOT_FOUND */
    @Override
    public PaperDetail get(UUID id) {
        return detail(readable(id));
    }

    @Override
    public List<AuditView> history(UUID id) {
        readable(id);
        return super.history(id);
    }

    /**
     * The files of a document with who added each, the latest first.
     *
     * @throws Problem DENIED without READ on its territory; NOT_FOUND
     */
    public List<PaperFile> files(UUID id) {
        List<PaperFile> all = papers.files(readable(id).id());
        Map<UUID, String> senders = documents.sendersUnchecked(
                all.stream().map(each -> each.file().id()).toList());
        return all.stream().map(each -> each.by(senders.get(each.file().id()))).toList();
    }

    /**
     * A file of a document.
     *
     * @param number from 1; null for the latest
     * @throws Problem DENIED without READ on its territory; NOT_FOUND, also for a number that there is not
     */
    public Handed file(UUID id, Integer number) {
        Paper paper = readable(id);
        int wanted = number == null ? paper.latest() : number;
        return files.hand(papers.files(paper.id()).stream()
                .filter(each -> each.number() == wanted)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("file", Integer.toString(wanted)))
                .file());
    }

    /**
     * Enters a document.
     *
     * @param sent PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, JPEG or PNG, told from the content, of {@value SentFile#MOST} bytes at
     *     most; read after the rights were asked for and the fields checked, not closed
     * @throws Problem INVALID with one violation per wrong field; TOO_LARGE; DENIED without EDIT_COMMITTEE on the territory of
     *     the body; CONFLICT for a gathering that has as many documents as it may have, or is archived meanwhile
     */
    public PaperDetail create(FieldValues<PaperField> input, Sent sent) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<PaperField> values = checks.check(input, FieldValues.none(PaperField.class));
        UUID id = UUID.fromString(values.text(PaperField.GATHERING));
        Gathering gathering = gatherings.locked(id).orElseThrow(() -> unknown(id));
        caller().require(Permission.EDIT_COMMITTEE, gathering.territoryId());
        if (papers.count(gathering.id()) >= MOST) {
            throw many("committee-paper-many", gathering.title(), MOST);
        }
        return detail(lifecycle.create(values, gathering, item(values), kept(sent)));
    }

    /**
     * Corrects what a document says; its file stays. Nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without EDIT_COMMITTEE on
     *     the territory; CONFLICT for an archived document or gathering; NOT_FOUND
     */
    @Override
    public PaperDetail update(UUID id, int version, FieldValues<PaperField> input) {
        Paper paper = lifecycle.forChange(id, version);
        lifecycle.requireActive(paper);
        FieldValues<PaperField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<PaperField> values = checks.check(input, before);
        lifecycle.update(paper, before, values, item(values));
        return detail(paper);
    }

    /**
     * Puts a new version of the file in the place of the one that people read; that one is kept, and can be read still.
     *
     * @param version the version of the record that the caller has seen
     * @param sent as for {@link #create}
     * @throws Problem as for {@link #update}; TOO_LARGE; CONFLICT for a document that has as many files as it may have
     */
    public PaperDetail renew(UUID id, int version, Sent sent) {
        Paper paper = lifecycle.forChange(id, version);
        lifecycle.requireActive(paper);
        if (paper.latest() >= MOST_FILES) {
            throw many("committee-paper-files-many", paper.title(), MOST_FILES);
        }
        lifecycle.renew(paper, kept(sent));
        return detail(paper);
    }

    @Override
    protected PaperLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected PaperDetail detail(Paper paper) {
        return new PaperDetail(list.byUuid(paper.uuid()).orElseThrow(), lifecycle.editable(paper));
    }

    private Paper readable(UUID id) {
        caller().require(Permission.READ);
        Paper paper = lifecycle.find(id);
        caller().require(Permission.READ, paper.territoryId());
        return paper;
    }

    private KeptFile kept(Sent sent) {
        return files.keepWithSlides(sent, lifecycle.kind(), RULES);
    }

    private Long item(FieldValues<PaperField> values) {
        String item = values.text(PaperField.ITEM);
        return item == null ? null : checks.item(item).orElseThrow().id();
    }

    private static Problem unknown(UUID gathering) {
        return Problem.notFound("committee.gathering", String.valueOf(gathering));
    }

    private static Problem many(String rule, String title, int most) {
        return Problem.of(Problem.Kind.CONFLICT, null, rule, title, Integer.toString(most));
    }
}
