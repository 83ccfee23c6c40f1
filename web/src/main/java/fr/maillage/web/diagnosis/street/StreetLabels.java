package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetView;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of campaigns' values in the page's language. */
@Named("streetLabels")
@RequestScoped
public class StreetLabels extends RecordLabels<StreetField> {

    @Inject
    private Texts texts;

    @Inject
    private TerritoryService territories;

    public StreetLabels() {
        super(StreetField.class, "diagnosis.street");
    }

    /** In the column of days: from when to when it is open. */
    @Override
    public String listed(String column, Object row) {
        return "days".equals(column) && row instanceof StreetView campaign
                ? texts.of(
                        "diagnosis.street.days",
                        shown(campaign.values(), StreetField.OPENS_ON.key()),
                        shown(campaign.values(), StreetField.CLOSES_ON.key()))
                : null;
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(StreetField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }
}
