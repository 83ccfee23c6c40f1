package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The names of values of collections in the page's language. */
@Named("collectionLabels")
@RequestScoped
public class CollectionLabels extends RecordLabels<CollectionField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    public CollectionLabels() {
        super(CollectionField.class, "diagnosis.collection");
    }

    @Override
    public String listed(String column, Object row) {
        return "days".equals(column) && row instanceof CollectionView collection ? days(collection) : null;
    }

    /** From when to when it went; empty where nothing tells. */
    public String days(CollectionView collection) {
        return collection.firstDay() == null
                ? ""
                : texts.of(
                        "diagnosis.collection.days",
                        texts.date(collection.firstDay()),
                        texts.date(collection.lastDay() == null ? collection.firstDay() : collection.lastDay()));
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(CollectionField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }
}
