package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Residents who were asked. No name of theirs is ever kept. */
@Stateless
public class RespondentService {

    @Inject
    private RespondentRepository respondents;

    @Inject
    private StatementEntry entry;

    @Inject
    private CollectionDesk collections;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** Enters a respondent as {@link #create(FieldValues, UUID)}, into the collection of what is entered in that year. */
    public UUID create(FieldValues<RespondentField> input) {
        return create(input, null);
    }

    /**
     * Enters a respondent, before what she said.
     *
     * @param collection the identifier of the collection to which she belongs; null for the one of what is entered one by one
     *     in the year in which she was met
     * @return her identifier
     * @throws Problem INVALID with one violation per wrong field, on {@code collection} as {@link CollectionDesk#find}; DENIED
     *     without COLLECT on her commune
     */
    public UUID create(FieldValues<RespondentField> input, UUID collection) {
        caller.require(Permission.COLLECT);
        return entry.respondent(
                        input,
                        commune -> caller.require(Permission.COLLECT, commune),
                        (commune, day) -> collections.ofResident(collection, commune, day))
                .uuid();
    }

    /**
     * A respondent.
     *
     * @throws Problem NOT_FOUND; DENIED without COLLECT on her commune
     */
    public RespondentView get(UUID id) {
        caller.require(Permission.COLLECT);
        Respondent found = respondents.byUuid(id).orElseThrow(() -> Problem.notFound("respondent", String.valueOf(id)));
        caller.require(Permission.COLLECT, found.communeId());
        return new RespondentView(
                found.uuid(),
                found.values(),
                territories.byId(found.communeId()).map(TerritoryView::name).orElse(""),
                found.communeId());
    }
}
