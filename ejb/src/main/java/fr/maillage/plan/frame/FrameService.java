package fr.maillage.plan.frame;

import fr.maillage.identity.Permission;
import fr.maillage.plan.model.Frame;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Frames: schemes, roadmaps, protocols. Reading needs READ somewhere; changing one needs EDIT_PLAN on the territory that
 * is its perimeter. What frames say is in their versions.
 */
@Stateless
@LocalBean
public class FrameService extends LifecycleService<Frame, FrameDetail, FrameField> {

    @Inject
    private FrameLifecycle lifecycle;

    @Inject
    private FrameList list;

    @Inject
    private FrameChecks checks;

    @Inject
    private TerritoryService territories;

    /**
     * Enters a frame with an empty draft.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLAN on the territory
     */
    public FrameDetail create(FieldValues<FrameField> input) {
        caller().require(Permission.EDIT_PLAN);
        FieldValues<FrameField> values = checks.check(list.numbered(input), FieldValues.none(FrameField.class), null);
        allowed(values);
        return detail(lifecycle.create(values));
    }

    @Override
    public FrameDetail update(UUID id, int version, FieldValues<FrameField> input) {
        Frame frame = lifecycle.forChange(id, version);
        lifecycle.requireActive(frame);
        FieldValues<FrameField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<FrameField> values = checks.check(input, before, id);
        allowed(values);
        lifecycle.update(frame, before, values);
        return detail(frame);
    }

    private void allowed(FieldValues<FrameField> values) {
        caller().require(
                        Permission.EDIT_PLAN,
                        territories.required(values.text(FrameField.TERRITORY)).id());
    }

    @Override
    protected FrameLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected FrameDetail detail(Frame frame) {
        return new FrameDetail(list.byUuid(frame.uuid()).orElseThrow(), lifecycle.editable(frame));
    }
}
