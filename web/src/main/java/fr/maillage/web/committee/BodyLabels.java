package fr.maillage.web.committee;

import fr.maillage.committee.BodyField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of bodies' values in the page's language. */
@Named("bodyLabels")
@RequestScoped
public class BodyLabels extends RecordLabels<BodyField> {

    @Inject
    private TerritoryService territories;

    public BodyLabels() {
        super(BodyField.class, "committee.body");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(BodyField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }
}
