package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.model.Exhibit;
import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.diagnosis.statement.StatementTrail;
import fr.maillage.document.KeptFile;
import fr.maillage.document.KeptFiles;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes documents of the diagnosis. The audit says which fields changed, never what they held. */
@ApplicationScoped
class ExhibitLifecycle extends RecordLifecycle<Exhibit> {

    private ExhibitRepository exhibits;

    @Inject
    private KeptFiles files;

    /** For the proxy only. */
    ExhibitLifecycle() {}

    @Inject
    ExhibitLifecycle(ExhibitRepository exhibits, Caller caller, AuditTrail audit, Clock clock) {
        super(exhibits, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.exhibits = exhibits;
    }

    @Override
    protected long territory(Exhibit exhibit) {
        return exhibit.territoryId();
    }

    @Override
    protected String label(Exhibit exhibit) {
        return StatementTrail.label(null, exhibit.uuid());
    }

    Exhibit create(FieldValues<ExhibitField> values, TerritoryView territory, KeptFile file) {
        Exhibit exhibit = new Exhibit(UUID.randomUUID(), file, now());
        return create(
                exhibit,
                () -> exhibit.describe(values, territory.id(), words(values, territory)),
                () -> {},
                StatementTrail.unsaid(FieldValues.none(ExhibitField.class).changes(values)));
    }

    void update(
            Exhibit exhibit,
            FieldValues<ExhibitField> before,
            FieldValues<ExhibitField> after,
            TerritoryView territory) {
        update(
                exhibit,
                () -> exhibit.describe(after, territory.id(), words(after, territory)),
                () -> {},
                StatementTrail.unsaid(before.changes(after)));
    }

    /** Erases the file of a document that has one still: the record stays, and what stands on it. */
    void eraseFile(Exhibit exhibit) {
        KeptFile file = exhibit.file();
        exhibit.eraseFile(now());
        exhibits.flush();
        files.discard(file);
        record(exhibit, "erase-file", List.of());
    }

    private static String words(FieldValues<ExhibitField> values, TerritoryView territory) {
        return PlainText.searched(Stream.of(values.text(ExhibitField.TITLE), territory.name()));
    }
}
