package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordEditing;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Who employs conseillers numériques, entered and corrected by hand where no file says; {@link HostList} lists them. Reading
 * needs READ; changing one needs EDIT_DEPLOYMENT on its commune, anywhere while no commune is known.
 */
@Stateless
@LocalBean
public class HostService implements RecordEditing<HostDetail, HostField> {

    @Inject
    private HostRepository hosts;

    @Inject
    private HostBook book;

    @Inject
    private Caller caller;

    @Override
    public HostDetail get(UUID id) {
        caller.require(Permission.READ);
        return detail(known(id));
    }

    /**
     * Enters a host. Without a national code its SIRET stands for one until a file names it.
     *
     * @throws Problem INVALID with one violation per wrong field; UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT on its
     *     commune
     */
    public HostDetail create(FieldValues<HostField> input) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        FieldValues<HostField> none = FieldValues.none(HostField.class);
        return detail(book.write(null, checked(input, none, null)));
    }

    @Override
    public HostDetail update(UUID id, int version, FieldValues<HostField> input) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Host known = known(id);
        FieldValues<HostField> before = known.values();
        allowed(before, before);
        if (known.version() != version) {
            throw Problem.stale(HostBook.KIND, id.toString());
        }
        FieldValues<HostField> values = checked(input, before, known);
        if (!before.changes(values).isEmpty()) {
            book.write(known, values);
        }
        return get(id);
    }

    private FieldValues<HostField> checked(FieldValues<HostField> input, FieldValues<HostField> before, Host self) {
        boolean unnamed = input.text(HostField.CODE) == null;
        FieldValidator<HostField> check = book.check(
                unnamed ? input.with(HostField.CODE, PivotPolicy.normalise(input.text(HostField.SIRET))) : input,
                before);
        check.right(HostField.CODE)
                .map(code -> hosts.coded(List.of(code)).get(code))
                .filter(other -> self == null || !other.id().equals(self.id()))
                .ifPresent(
                        other -> check.wrong(HostField.CODE, "deployment-host-code-taken", other.code(), other.name()));
        check.right(HostField.SIRET)
                .filter(siret -> !siret.equals(before.text(HostField.SIRET)))
                .map(siret -> hosts.bySiret(List.of(siret)).get(siret))
                .filter(other -> self == null || !other.id().equals(self.id()))
                .ifPresent(other -> check.wrong(
                        HostField.SIRET,
                        "deployment-host-siret-taken",
                        other.values().text(HostField.SIRET),
                        other.name(),
                        other.code()));
        FieldValues<HostField> values = check.values();
        allowed(before, values);
        return values;
    }

    private void allowed(FieldValues<HostField> before, FieldValues<HostField> after) {
        if (book.outside(before, after).isPresent()) {
            throw Problem.denied("outside-territory");
        }
    }

    private HostDetail detail(Host host) {
        boolean editable = caller.may(Permission.EDIT_DEPLOYMENT)
                && book.outside(host.values(), host.values()).isEmpty();
        return new HostDetail(host, editable);
    }

    private Host known(UUID id) {
        return hosts.byId(id).orElseThrow(() -> Problem.notFound(HostBook.KIND, String.valueOf(id)));
    }
}
