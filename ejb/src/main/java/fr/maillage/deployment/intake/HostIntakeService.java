package fr.maillage.deployment.intake;

import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostBook;
import fr.maillage.deployment.post.HostField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Hosts as files bring them. Only what a row says is changed. */
@Stateless
public class HostIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private HostRepository hosts;

    @Inject
    private HostBook book;

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
            outcomes.add(attempts.row(
                    code, () -> host(row, known.getOrDefault(code, unnamed(row, provisional)), dryRun)));
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
        FieldValues<HostField> values = book.check(row.or(before), before).values();
        Optional<String> outside = book.outside(before, values);
        if (outside.isPresent()) {
            return Seen.refused(code, "commune", "outside-territory", outside.get());
        }
        List<Change> changes = before.changes(values);
        if (!dryRun && !changes.isEmpty()) {
            book.write(known, values);
        }
        return Seen.outcome(code, known == null, changes);
    }
}
