package fr.maillage.deployment.intake;

import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.post.Checked;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.PostLifecycle;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Hosts as files bring them. Only what a row says is changed. */
@Stateless
public class HostIntakeService {

    private static final int SIRET = 14;

    @Inject
    private HostRepository hosts;

    @Inject
    private Checked checked;

    @Inject
    private PostLifecycle posts;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Takes hosts within the caller's transaction, found by their national codes.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> hosts(List<FieldValues<HostField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Map<String, Host> known = hosts.coded(rows.stream()
                .map(row -> row.text(HostField.CODE))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, Host> provisional = hosts.bySiret(rows.stream()
                .map(row -> row.text(HostField.SIRET))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<HostField> row : rows) {
            String code = row.text(HostField.CODE);
            if (Seen.before("deployment:host|" + code, notes)) {
                outcomes.add(Seen.refused(code, "code", "deployment-row-twice", code));
                continue;
            }
            try {
                outcomes.add(host(row, known.getOrDefault(code, unnamed(row, provisional)), dryRun));
            } catch (Problem problem) {
                outcomes.add(RecordOutcome.rejected(code, problem.violations()));
            }
        }
        return outcomes;
    }

    /** A host that only the register of hosts has told of so far, which has no national code. */
    private static Host unnamed(FieldValues<HostField> row, Map<String, Host> provisional) {
        Host host = provisional.get(row.text(HostField.SIRET));
        return host != null && host.code().equals(host.values().text(HostField.SIRET)) ? host : null;
    }

    private RecordOutcome host(FieldValues<HostField> row, Host known, boolean dryRun) {
        String code = row.text(HostField.CODE);
        FieldValues<HostField> before = known == null ? FieldValues.none(HostField.class) : known.values();
        FieldValues<HostField> values = check(row.or(before), before);
        for (String commune : new String[] {before.text(HostField.COMMUNE), values.text(HostField.COMMUNE)}) {
            if (commune != null
                    && !caller.may(
                            Permission.EDIT_DEPLOYMENT,
                            territories.required(commune).id())) {
                return Seen.refused(code, "commune", "outside-territory", commune);
            }
        }
        List<Change> changes = before.changes(values);
        if (!dryRun && !changes.isEmpty()) {
            write(known, values, changes);
        }
        return Seen.outcome(code, known == null, changes);
    }

    private FieldValues<HostField> check(FieldValues<HostField> input, FieldValues<HostField> before) {
        FieldValidator<HostField> check = checked.by(HostField.class, input, before);
        check.right(HostField.SIRET)
                .filter(siret -> siret.length() != SIRET || !siret.chars().allMatch(Character::isDigit))
                .ifPresent(siret -> check.wrong(HostField.SIRET, "deployment-siret", siret));
        return check.values();
    }

    private void write(Host known, FieldValues<HostField> values, List<Change> changes) {
        String commune = values.text(HostField.COMMUNE);
        Long territory = commune == null
                ? null
                : territories.byCode(commune).map(TerritoryView::id).orElse(null);
        Host host = new Host(known == null ? null : known.key(), known == null ? null : known.id(), values);
        if (known == null) {
            host = hosts.add(host, territory, posts.now());
        } else {
            hosts.change(host, territory, posts.now());
        }
        audit.record(new AuditLine(
                known == null ? "deployment.host.create" : "deployment.host.update",
                new RecordRef("deployment.host", host.id()),
                host.name(),
                territory,
                changes));
    }
}
