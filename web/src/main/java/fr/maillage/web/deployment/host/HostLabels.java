package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of the values of hosts in the page's language. */
@Named("hostLabels")
@RequestScoped
public class HostLabels extends RecordLabels<HostField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

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
    public String listed(String column, Object row) {
        return "posts".equals(column) && row instanceof HostView host && host.posts() == 0
                ? texts.of("deployment.host.no-post")
                : null;
    }

    /** From the name to the form, for whoever may change hosts; from the number to the posts. */
    @Override
    public String leads(String column, Object row) {
        if (!(row instanceof HostView host)) {
            return null;
        }
        if ("name".equals(column) && caller.may(Permission.EDIT_DEPLOYMENT)) {
            return "/deployment/host/edit.xhtml?id=" + host.host().id();
        }
        return "posts".equals(column) && host.posts() > 0
                ? "/deployment/post/list.xhtml?host="
                        + URLEncoder.encode(host.host().code(), StandardCharsets.UTF_8)
                : null;
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
