package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a campaign, or enters a new one. */
@Named
@ViewScoped
public class StreetEditView extends RecordEditView<StreetDetail, StreetField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StreetService campaigns;

    @Inject
    private TerritoryReference territories;

    @Inject
    private StreetLabels labels;

    @Inject
    private Caller caller;

    public StreetEditView() {
        super(StreetField.class, "diagnosis.street");
    }

    @Override
    protected StreetService service() {
        return campaigns;
    }

    @Override
    protected StreetLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<StreetField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        return FieldValues.none(StreetField.class)
                .with(StreetField.MODE, "micro-trottoir")
                .with(StreetField.TERRITORY, territories.first(Permission.EDIT_DIAGNOSIS));
    }

    @Override
    protected StreetDetail create(FieldValues<StreetField> input) {
        return campaigns.create(input);
    }

    @Override
    protected Reference reference(StreetField field) {
        return territories;
    }
}
