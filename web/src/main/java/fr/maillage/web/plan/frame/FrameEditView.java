package fr.maillage.web.plan.frame;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects what a frame says of itself, or enters a new one. */
@Named
@ViewScoped
public class FrameEditView extends RecordEditView<FrameDetail, FrameField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrameService frames;

    @Inject
    private FrameLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    public FrameEditView() {
        super(FrameField.class, "plan.frame");
    }

    @Override
    protected RecordService<FrameDetail, FrameField> service() {
        return frames;
    }

    @Override
    protected RecordLabels<FrameField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<FrameField> begin() {
        caller.require(Permission.EDIT_PLAN);
        return FieldValues.none(FrameField.class)
                .with(FrameField.KIND, FrameField.SCHEME)
                .with(FrameField.TERRITORY, territories.first(Permission.EDIT_PLAN));
    }

    @Override
    protected FrameDetail create(FieldValues<FrameField> input) {
        return frames.create(input);
    }

    @Override
    protected Reference reference(FrameField field) {
        return territories;
    }
}
