package fr.maillage.web.audit;

import fr.maillage.audit.AuditView;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The audit's codes in words: a feature may name its actions and kinds of record; otherwise the code itself is shown. */
@Named("auditText")
@RequestScoped
public class AuditTexts {

    /** Where a record is shown, by its kind. */
    private static final Map<String, String> PAGES = Map.of(
            "account", "/identity/edit.xhtml?id=",
            "place", "/place/detail.xhtml?id=",
            "job", "/job/detail.xhtml?id=");

    @Inject
    private HttpServletRequest request;

    public String action(String action) {
        return text("audit.action." + action, action);
    }

    public String recordType(String type) {
        return type == null ? "" : text("audit.record." + type, type);
    }

    /** Who did it: a name, or who stands for those without an account. */
    public String actor(AuditView line) {
        return line.actorId() == null ? text("audit.actor." + line.actorLogin(), line.actorLogin()) : line.actorName();
    }

    /** The page of the record; null where it has none. */
    public String href(RecordRef record) {
        return record == null || !PAGES.containsKey(record.type()) ? null : PAGES.get(record.type()) + record.id();
    }

    private String text(String key, String otherwise) {
        return Messages.has(key) ? Messages.text(Languages.of(request), key) : otherwise;
    }
}
