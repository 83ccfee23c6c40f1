package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a collection, or enters a new one. */
@Named
@ViewScoped
public class CollectionEditView extends RecordEditView<CollectionDetail, CollectionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectionService collections;

    @Inject
    private TerritoryReference territories;

    @Inject
    private CollectionLabels labels;

    @Inject
    private Caller caller;

    public CollectionEditView() {
        super(CollectionField.class, "diagnosis.collection");
    }

    @Override
    protected CollectionService service() {
        return collections;
    }

    @Override
    protected CollectionLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<CollectionField> begin() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        return FieldValues.none(CollectionField.class)
                .with(CollectionField.TERRITORY, territories.first(Permission.EDIT_DIAGNOSIS));
    }

    @Override
    protected CollectionDetail create(FieldValues<CollectionField> input) {
        return collections.create(input);
    }

    @Override
    protected Reference reference(CollectionField field) {
        return territories;
    }
}
