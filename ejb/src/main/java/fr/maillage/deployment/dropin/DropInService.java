package fr.maillage.deployment.dropin;

import fr.maillage.deployment.model.DropIn;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Drop-ins, each with the offer that it keeps. Reading needs READ somewhere; changing one needs EDIT_DEPLOYMENT and
 * EDIT_PLACES on the commune of its place.
 */
@Stateless
@LocalBean
public class DropInService extends LifecycleService<DropIn, DropInDetail, DropInField> {

    /** The most advisers that a filter offers. */
    private static final int MOST_ADVISERS = 500;

    @Inject
    private CallerTerritories own;

    @Inject
    private DropInLifecycle lifecycle;

    @Inject
    private DropInList list;

    @Inject
    private DropInChecks checks;

    @Inject
    private DropInRepository dropIns;

    @Inject
    private PlaceNames places;

    @Inject
    private TerritoryService territories;

    /**
     * The codes of the advisers of drop-ins that are not archived, in order, {@value #MOST_ADVISERS} at most.
     *
     * @param territory a code; null or blank for the caller's own
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public List<String> advisers(String territory) {
        caller().require(Permission.READ);
        String where = territory == null || territory.isBlank() ? own.own().code() : territory;
        return dropIns.advisers(
                list.query(new DropInFilter(where, null, null, null, null, null, false)), MOST_ADVISERS);
    }

    /**
     * The drop-ins that run on a day in places that are not archived, by their codes, in one statement.
     *
     * @param territory a code; null or blank for everywhere
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public List<DeployedDropIn> deployed(String territory, LocalDate day) {
        caller().require(Permission.READ);
        return list.running(territory, day).stream().map(DeployedDropIn::of).toList();
    }

    /**
     * The same in figures, commune by commune, in two statements.
     *
     * @param territory a code; null or blank for the committee's territory
     * @throws Problem as for {@link #deployed}
     */
    public DropInFigures figures(String territory, LocalDate day) {
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        CommuneDirectory communes = territories.communes();
        return DropInFigures.of(
                day,
                deployed(where.code(), day),
                Stream.concat(
                                Stream.of(where).filter(t -> t.kind() == TerritoryKind.COMMUNE),
                                territories.within(where.id(), TerritoryKind.COMMUNE).stream())
                        .map(TerritoryView::id)
                        .distinct()
                        .flatMap(id -> communes.byId(id).stream())
                        .toList());
    }

    /** The day in Paris. */
    public LocalDate today() {
        return list.today();
    }

    /**
     * Enters a drop-in with its offer.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DEPLOYMENT and EDIT_PLACES on the
     *     commune of its place; CONFLICT for an archived place
     */
    public DropInDetail create(FieldValues<DropInField> input) {
        caller().require(Permission.EDIT_DEPLOYMENT);
        FieldValues<DropInField> values = checks.check(list.numbered(input), FieldValues.none(DropInField.class), null);
        return detail(lifecycle.create(allowed(values), values));
    }

    @Override
    public DropInDetail update(UUID id, int version, FieldValues<DropInField> input) {
        DropIn dropIn = lifecycle.forChange(id, version);
        lifecycle.requireActive(dropIn);
        DropInView before = list.byUuid(id).orElseThrow();
        FieldValues<DropInField> values = checks.check(input, before.values(), id);
        lifecycle.update(dropIn, allowed(values), before.values(), values);
        return detail(dropIn);
    }

    private PlaceRef allowed(FieldValues<DropInField> values) {
        UUID id = UUID.fromString(values.text(DropInField.PLACE));
        PlaceRef place = places.references(List.of(id)).get(id);
        caller().require(Permission.EDIT_DEPLOYMENT, place.communeId());
        return place;
    }

    @Override
    protected DropInLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected DropInDetail detail(DropIn dropIn) {
        return new DropInDetail(list.byUuid(dropIn.uuid()).orElseThrow(), lifecycle.editable(dropIn));
    }
}
