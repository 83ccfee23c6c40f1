package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostField;
import fr.maillage.record.FieldType;
import fr.maillage.record.RecordField;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** How the values of hosts are called in the page's language. */
@Named("hostLabels")
@RequestScoped
public class HostLabels extends RecordLabels<HostField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    public HostLabels() {
        super(HostField.class, "deployment.host");
    }

    /** The commune with its code, as forms offer it. */
    @Override
    protected String reference(HostField field, String id) {
        return territories.byCode(id).map(TerritoryNames::written).orElse(id);
    }

    @Override
    public String text(String key, String stored) {
        boolean amount = stored != null
                && !stored.isEmpty()
                && RecordField.byKey(HostField.class, key)
                        .filter(field -> field.type().input() == FieldType.Input.DECIMAL)
                        .isPresent();
        return amount ? texts.money(new BigDecimal(stored)) : super.text(key, stored);
    }
}
