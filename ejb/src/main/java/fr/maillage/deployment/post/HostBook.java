package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of hosts, and how one is written, whether a file says so or somebody by hand. */
@ApplicationScoped
public class HostBook {

    /** Name of a host in problems and the audit. */
    public static final String KIND = "deployment.host";

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

    /** Checks a host by the types of its fields and by its SIRET; what else is wrong may be added. */
    public FieldValidator<HostField> check(FieldValues<HostField> input, FieldValues<HostField> before) {
        FieldValidator<HostField> check = checked.by(HostField.class, input, before);
        check.right(HostField.SIRET)
                .filter(siret -> siret.length() != SIRET || !siret.chars().allMatch(Character::isDigit))
                .ifPresent(siret -> check.wrong(HostField.SIRET, "deployment-siret", siret));
        return check;
    }

    /** The commune where the caller keeps no posts, of those where a host was and will be; empty where she may write it. */
    public Optional<String> outside(FieldValues<HostField> before, FieldValues<HostField> after) {
        return Stream.of(before, after)
                .map(values -> values.text(HostField.COMMUNE))
                .filter(Objects::nonNull)
                .filter(commune -> !caller.may(
                        Permission.EDIT_DEPLOYMENT,
                        territories.required(commune).id()))
                .findFirst();
    }

    /** Writes what is known of a host. Where it has no commune, its history belongs to no territory. */
    public Host write(Host known, FieldValues<HostField> values) {
        return write(known, values, null);
    }

    /**
     * Writes what is known of a host.
     *
     * @param known null for a new one
     * @param within the key of the territory to whose history it belongs where the host has no commune; null for none
     * @throws Problem STALE when somebody else changed it meanwhile
     */
    public Host write(Host known, FieldValues<HostField> values, Long within) {
        String commune = values.text(HostField.COMMUNE);
        Long territory = commune == null
                ? null
                : territories.byCode(commune).map(TerritoryView::id).orElse(null);
        Host host = known == null
                ? hosts.add(Host.of(values), territory, posts.now())
                : new Host(known.key(), known.id(), known.version(), values);
        if (known != null && !hosts.change(host, territory, posts.now())) {
            throw Problem.stale(KIND, known.id().toString());
        }
        FieldValues<HostField> before = known == null ? FieldValues.none(HostField.class) : known.values();
        audit.record(new AuditLine(
                known == null ? "deployment.host.create" : "deployment.host.update",
                new RecordRef(KIND, host.id()),
                host.name(),
                territory == null ? within : territory,
                before.changes(values)));
        return host;
    }
}
