package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.model.Irritant;
import fr.maillage.diagnosis.persistence.IrritantRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Irritants. Reading needs READ somewhere; changing one needs EDIT_DIAGNOSIS on the territory where it was met. */
@Stateless
@LocalBean
public class IrritantService extends LifecycleService<Irritant, IrritantDetail, IrritantField> {

    @Inject
    private IrritantLifecycle lifecycle;

    @Inject
    private IrritantList list;

    @Inject
    private IrritantRepository irritants;

    @Inject
    private IrritantChecks checks;

    @Inject
    private TerritoryService territories;

    /** The irritants that bear a finding out, none that is archived. */
    public List<IrritantView> bearingOut(UUID finding) {
        caller().require(Permission.READ);
        return list.bearingOut(finding);
    }

    /**
     * Enters an irritant, waiting where nothing else is said.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DIAGNOSIS on the territory
     */
    public IrritantDetail create(FieldValues<IrritantField> input) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        FieldValues<IrritantField> nothing = FieldValues.none(IrritantField.class);
        FieldValues<IrritantField> values =
                checks.check(input.or(nothing.with(IrritantField.STATE, IrritantState.WAITING.code())), nothing);
        allowed(values);
        return detail(lifecycle.create(null, values));
    }

    @Override
    public IrritantDetail update(UUID id, int version, FieldValues<IrritantField> input) {
        Irritant irritant = lifecycle.forChange(id, version);
        lifecycle.requireActive(irritant);
        FieldValues<IrritantField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<IrritantField> values = checks.check(input, before);
        long territory = allowed(values);
        if (irritant.code() != null
                && territory != irritant.territoryId()
                && irritants.coded(irritant.code(), territory).isPresent()) {
            throw Problem.invalid(IrritantField.TERRITORY.key(), "diagnosis-irritant-code-taken", irritant.code());
        }
        lifecycle.update(irritant, before, values);
        return detail(irritant);
    }

    private long allowed(FieldValues<IrritantField> values) {
        long territory =
                territories.required(values.text(IrritantField.TERRITORY)).id();
        caller().require(Permission.EDIT_DIAGNOSIS, territory);
        return territory;
    }

    @Override
    protected IrritantLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected IrritantDetail detail(Irritant irritant) {
        return new IrritantDetail(list.byUuid(irritant.uuid()).orElseThrow(), lifecycle.editable(irritant));
    }
}
