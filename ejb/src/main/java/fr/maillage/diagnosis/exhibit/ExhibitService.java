package fr.maillage.diagnosis.exhibit;

import fr.maillage.audit.AuditView;
import fr.maillage.diagnosis.model.Exhibit;
import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.document.KeptFile;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFiles;
import fr.maillage.document.SentFile;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Documents of the diagnosis with their files. Reading and entering one needs COLLECT on its territory; correcting it,
 * archiving it and erasing its file EDIT_DIAGNOSIS there.
 */
@Stateless
@LocalBean
public class ExhibitService extends LifecycleService<Exhibit, ExhibitDetail, ExhibitField> {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = SentFile.MOST;

    private static final int MOST_AROUND = 100;

    @Inject
    private ExhibitRepository exhibits;

    @Inject
    private ExhibitLifecycle lifecycle;

    @Inject
    private ExhibitList list;

    @Inject
    private ExhibitChecks checks;

    @Inject
    private KeptFiles files;

    @Inject
    private TerritoryService territories;

    /** @throws Problem DENIED without COLLECT on its territory; NOT_FOUND */
    @Override
    public ExhibitDetail get(UUID id) {
        return detail(readable(id));
    }

    @Override
    public List<AuditView> history(UUID id) {
        readable(id);
        return super.history(id);
    }

    /** Documents that are not archived, that the caller may read and whose titles have some words; the latest first. */
    public List<ExhibitRef> suggested(String words, int most) {
        return caller().may(Permission.COLLECT)
                ? exhibits.meant(words, caller().scope(Permission.COLLECT), list.today(), most)
                : List.of();
    }

    /**
     * Documents that are not archived, that the caller may read and that tell of a territory, of what lies in it or of what
     * it lies in; 100 at most, the latest first.
     *
     * @param territory its key
     */
    public List<ExhibitRef> around(long territory) {
        return caller().may(Permission.COLLECT)
                ? exhibits.around(territory, caller().scope(Permission.COLLECT), list.today(), MOST_AROUND)
                : List.of();
    }

    /** Gives the titles of those of some documents that the caller may read, archived ones too. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return exhibits.references(ids).stream()
                .filter(e -> caller().may(Permission.COLLECT, e.territory()))
                .collect(Collectors.toMap(ExhibitRef::id, ExhibitRef::title));
    }

    /**
     * The file of a document.
     *
     * @throws Problem DENIED without COLLECT on its territory; NOT_FOUND, also for a file that was erased
     */
    public Handed file(UUID id) {
        Exhibit exhibit = readable(id);
        if (exhibit.file() == null) {
            throw Problem.notFound("file", id.toString());
        }
        return files.hand(exhibit.file());
    }

    /**
     * Enters a document.
     *
     * @param sent JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, told from the content, of {@value #MOST_BYTES} bytes at most; read
     *     after the rights were asked for and the fields checked, not closed
     * @throws Problem INVALID with one violation per wrong field, also for a photographed sheet of which nobody noted that
     *     people agreed; TOO_LARGE; DENIED without COLLECT on the territory
     */
    public ExhibitDetail create(FieldValues<ExhibitField> input, InputStream sent) {
        caller().require(Permission.COLLECT);
        FieldValues<ExhibitField> values = checks.check(input, FieldValues.none(ExhibitField.class));
        TerritoryView territory = allowed(Permission.COLLECT, values);
        KeptFile file = files.keepUnnamed(sent, lifecycle.kind(), "diagnosis-exhibit");
        return detail(lifecycle.create(values, territory, file));
    }

    /**
     * Corrects a document; its file stays the one that was sent. Nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_DIAGNOSIS on the territory, before and after; CONFLICT for an archived document; NOT_FOUND
     */
    @Override
    public ExhibitDetail update(UUID id, int version, FieldValues<ExhibitField> input) {
        Exhibit exhibit = lifecycle.forChange(id, version);
        lifecycle.requireActive(exhibit);
        FieldValues<ExhibitField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<ExhibitField> values = checks.check(input, before);
        lifecycle.update(exhibit, before, values, allowed(Permission.EDIT_DIAGNOSIS, values));
        return detail(exhibit);
    }

    /**
     * Erases the file for good, as where somebody who wrote on a sheet no longer agrees; archived documents, too. What was
     * noted from it stays. Nothing happens where it was erased before.
     *
     * @throws Problem STALE, DENIED and NOT_FOUND as for {@link #update}
     */
    public ExhibitDetail eraseFile(UUID id, int version) {
        Exhibit exhibit = lifecycle.forChange(id, version);
        if (exhibit.file() != null) {
            lifecycle.eraseFile(exhibit);
        }
        return detail(exhibit);
    }

    @Override
    protected ExhibitLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ExhibitDetail detail(Exhibit exhibit) {
        return new ExhibitDetail(list.byUuid(exhibit.uuid()).orElseThrow(), lifecycle.editable(exhibit));
    }

    private Exhibit readable(UUID id) {
        caller().require(Permission.COLLECT);
        Exhibit exhibit = lifecycle.find(id);
        caller().require(Permission.COLLECT, exhibit.territoryId());
        return exhibit;
    }

    /** Gives the territory that a document would tell of, if the caller may say so. */
    private TerritoryView allowed(Permission permission, FieldValues<ExhibitField> values) {
        TerritoryView territory = territories.required(values.text(ExhibitField.TERRITORY));
        caller().require(permission, territory.id());
        return territory;
    }
}
