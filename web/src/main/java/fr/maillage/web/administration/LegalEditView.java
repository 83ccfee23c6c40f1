package fr.maillage.web.administration;

import fr.maillage.administration.LegalInformation;
import fr.maillage.administration.LegalInformation.Audit;
import fr.maillage.administration.LegalInput;
import fr.maillage.administration.LegalService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Contents of the legal pages, as they are edited. */
@Named
@ViewScoped
public class LegalEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LegalService service;

    @Inject
    private transient Caller caller;

    private int version;
    private boolean opened;
    private final Map<String, String> values = new HashMap<>();

    /** Reads what holds now. */
    public void open() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (opened) {
            return;
        }
        LegalInformation now = service.current();
        opened = true;
        version = now.version();
        values.put("publisher", String.join("\n", now.publisher()));
        values.put("director", now.director());
        values.put("host", String.join("\n", now.host()));
        values.put("email", now.email());
        values.put("phone", now.phone());
        values.put("dataContact", now.dataContact());
        values.put("dataText", String.join("\n", now.dataText()));
        values.put("securityContact", now.securityContact());
        values.put("limits", String.join("\n", now.limits()));
        Audit audit = now.audit();
        if (audit != null) {
            values.put("auditedOn", audit.date().toString());
            values.put("auditor", audit.auditor());
            values.put("rate", String.valueOf(audit.rate()));
        }
    }

    public String save() {
        service.save(
                version,
                new LegalInput(
                        values.get("publisher"),
                        values.get("director"),
                        values.get("host"),
                        values.get("email"),
                        values.get("phone"),
                        values.get("dataContact"),
                        values.get("dataText"),
                        values.get("securityContact"),
                        values.get("auditedOn"),
                        values.get("auditor"),
                        values.get("rate"),
                        values.get("limits")));
        Notice.success("legal.edit.saved");
        return "legal?faces-redirect=true";
    }

    /** Gives what is written, by the names of the fields. */
    public Map<String, String> getValues() {
        return values;
    }
}
