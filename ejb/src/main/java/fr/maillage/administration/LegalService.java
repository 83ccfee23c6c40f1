package fr.maillage.administration;

import fr.maillage.administration.LegalInformation.Audit;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Content of the legal pages of this site. Everybody may read it; only administrators change it. */
@Stateless
public class LegalService {

    private static final String GROUP = "legal";

    @Inject
    private StoredSettings settings;

    @Inject
    private BrandingService branding;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Gives the content that holds now; never null. */
    public LegalInformation current() {
        Group group = settings.group(GROUP);
        List<String> publisher = TextRules.lines(group.text("publisher").orElse(null));
        return new LegalInformation(
                publisher.isEmpty() ? committee() : publisher,
                group.text("director").orElse(null),
                TextRules.lines(group.text("host").orElse(null)),
                group.text("email").orElse(null),
                group.text("phone").orElse(null),
                group.text("dataContact").orElse(null),
                TextRules.lines(group.text("dataText").orElse(null)),
                group.text("securityContact").orElse(null),
                audit(group),
                TextRules.lines(group.text("limits").orElse(null)),
                group.version());
    }

    /** Gives the state of the site's accessibility that every page may tell; never null. */
    public AccessibilityState accessibility() {
        Audit last = audit(settings.group(GROUP));
        return AccessibilityState.of(last == null ? null : last.rate());
    }

    /**
     * Changes it.
     *
     * @param version the version that was read
     * @throws Problem INVALID with one violation per refused field, STALE, DENIED
     */
    public void save(int version, LegalInput input) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> violations = LegalRules.violations(input, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Map<String, String> values = new HashMap<>();
        values.put("publisher", String.join("\n", TextRules.lines(input.publisher())));
        values.put("director", input.director());
        values.put("host", String.join("\n", TextRules.lines(input.host())));
        values.put("email", input.email());
        values.put("phone", input.phone());
        values.put("dataContact", input.dataContact());
        values.put("dataText", String.join("\n", TextRules.lines(input.dataText())));
        values.put("securityContact", input.securityContact());
        values.put("auditedOn", input.auditedOn());
        values.put("auditor", input.auditor());
        values.put("rate", input.rate());
        values.put("limits", String.join("\n", TextRules.lines(input.limits())));
        List<Change> changes = settings.replace(GROUP, version, values);
        if (!changes.isEmpty()) {
            audit.record(new AuditLine("administration.legal", RecordRef.only(GROUP), null, null, changes));
        }
    }

    /** As the reports name it; nobody while it has not said how it is called. */
    private List<String> committee() {
        Branding committee = branding.current();
        if (committee.committeeName() == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(committee.committeeName()));
        lines.addAll(committee.addressLines());
        return lines;
    }

    private static Audit audit(Group group) {
        return group.text("rate")
                .map(rate -> new Audit(
                        LocalDate.parse(group.text("auditedOn").orElseThrow()),
                        group.text("auditor").orElseThrow(),
                        Integer.parseInt(rate)))
                .orElse(null);
    }
}
