package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.exhibit.ExhibitRef;
import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places that statements speak of and the documents on which they stand, as far as the caller may see them. */
@ApplicationScoped
public class StatementReferences implements References {

    /** For the rules of statements whose records were found before. */
    public static final References FOUND = (field, id) -> Optional.of(new Found(id, id, false));

    @Inject
    private PlaceNames places;

    @Inject
    private ExhibitRepository exhibits;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public Optional<Found> find(RecordField field, String id) {
        if (field == StatementField.EXHIBIT) {
            return exhibit(id)
                    .filter(e -> caller.may(Permission.COLLECT, e.territory()))
                    .map(e -> new Found(e.id().toString(), e.title(), e.archived()));
        }
        return caller.may(Permission.READ)
                ? place(id).map(p -> new Found(p.id().toString(), p.name(), p.archived()))
                : Optional.empty();
    }

    /**
     * The keys of what some values name, which were checked.
     *
     * @param before what the statement said until now, which it may keep; nothing for a new one
     * @param territory the key of the territory of who said it
     * @throws Problem INVALID on {@code exhibit} where that tells of another territory, that lies neither in the
     *     statement's nor around it
     */
    StatementLinks links(FieldValues<StatementField> values, FieldValues<StatementField> before, long territory) {
        String place = values.text(StatementField.PLACE);
        String exhibit = values.text(StatementField.EXHIBIT);
        return new StatementLinks(
                place == null ? null : place(place).orElseThrow().key(),
                exhibit == null ? null : near(exhibit, before, territory));
    }

    private long near(String id, FieldValues<StatementField> before, long territory) {
        ExhibitRef exhibit = exhibit(id).orElseThrow();
        if (!id.equals(before.text(StatementField.EXHIBIT))
                && !exhibits.near(exhibit.key(), territory, ClockProducer.today(clock))) {
            throw Problem.invalid(
                    StatementField.EXHIBIT.key(), "diagnosis-statement-exhibit-elsewhere", exhibit.title());
        }
        return exhibit.key();
    }

    private Optional<PlaceRef> place(String id) {
        return uuid(id).map(uuid -> places.references(List.of(uuid)).get(uuid));
    }

    private Optional<ExhibitRef> exhibit(String id) {
        return uuid(id).flatMap(
                        uuid -> exhibits.references(List.of(uuid)).stream().findFirst());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
