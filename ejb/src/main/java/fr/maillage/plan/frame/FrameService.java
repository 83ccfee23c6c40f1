package fr.maillage.plan.frame;

import fr.maillage.identity.Permission;
import fr.maillage.plan.model.Frame;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
    private FrameSearch search;

    @Inject
    private FrameChecks checks;

    @Inject
    private TerritoryService territories;

    /**
     * A page of the list, in three statements.
     *
     * @param request sorts by {@code name} (default), {@code kind} or {@code startsOn}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<FrameView> list(FrameFilter filter, PageRequest request) {
        caller().require(Permission.READ);
        return search.page(search.query(filter), request);
    }

    /**
     * The keys of the whole list, for a file.
     *
     * @throws Problem as for {@link #list}
     */
    public RecordKeys keys(FrameFilter filter, PageRequest request) {
        caller().require(Permission.READ);
        return search.keys(search.query(filter), request);
    }

    /** The frames of a slice of such keys, in one statement. */
    public List<FrameView> slice(RecordKeys keys) {
        caller().require(Permission.READ);
        return search.slice(keys);
    }

    /**
     * Enters a frame with an empty draft.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLAN on the territory
     */
    public FrameDetail create(FieldValues<FrameField> input) {
        caller().require(Permission.EDIT_PLAN);
        FieldValues<FrameField> values = checks.check(input, FieldValues.none(FrameField.class), null);
        allowed(values);
        return detail(lifecycle.create(values));
    }

    @Override
    public FrameDetail update(UUID id, int version, FieldValues<FrameField> input) {
        Frame frame = lifecycle.forChange(id, version);
        lifecycle.requireActive(frame);
        FieldValues<FrameField> before = search.byUuid(id).orElseThrow().values();
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
        return new FrameDetail(search.byUuid(frame.uuid()).orElseThrow(), lifecycle.editable(frame));
    }
}
