package fr.maillage.diagnosis.statement;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places that statements speak of, as far as the caller may see the register. */
@ApplicationScoped
public class StatementPlaces implements References {

    /** For the rules of statements whose places were found before, or stay what they are. */
    public static final References FOUND = (field, id) -> Optional.of(new Found(id, id, false));

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    @Override
    public Optional<Found> find(RecordField field, String id) {
        return caller.may(Permission.READ)
                ? reference(id).map(p -> new Found(p.id().toString(), p.name(), p.archived()))
                : Optional.empty();
    }

    /** The key of the place that some values name, which were checked; null for none. */
    Long key(FieldValues<StatementField> values) {
        String id = values.text(StatementField.PLACE);
        return id == null ? null : reference(id).orElseThrow().key();
    }

    private Optional<PlaceRef> reference(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return Optional.ofNullable(places.references(List.of(uuid)).get(uuid));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
