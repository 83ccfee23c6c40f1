package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyKind;
import fr.maillage.committee.BodyService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a body, or enters a new one. */
@Named
@ViewScoped
public class BodyEditView extends RecordEditView<BodyDetail, BodyField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyService bodies;

    @Inject
    private TerritoryReference territories;

    @Inject
    private BodyLabels labels;

    @Inject
    private Caller caller;

    public BodyEditView() {
        super(BodyField.class, "committee.body");
    }

    @Override
    protected BodyService service() {
        return bodies;
    }

    @Override
    protected BodyLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<BodyField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        return FieldValues.none(BodyField.class)
                .with(BodyField.KIND, BodyKind.COMMITTEE.code())
                .with(BodyField.TERRITORY, territories.first(Permission.EDIT_COMMITTEE));
    }

    @Override
    protected BodyDetail create(FieldValues<BodyField> input) {
        return bodies.create(input);
    }

    @Override
    protected Reference reference(BodyField field) {
        return territories;
    }
}
