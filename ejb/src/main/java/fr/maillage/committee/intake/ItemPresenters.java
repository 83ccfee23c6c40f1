package fr.maillage.committee.intake;

import fr.maillage.committee.item.ItemField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who presents items, as files say it: by the address of somebody of the register, else in words. */
@ApplicationScoped
class ItemPresenters {

    @Inject
    private PersonService persons;

    @Inject
    private Caller caller;

    /** Those of some rows; each address is looked up once. */
    public Known known() {
        return new Known();
    }

    /** Whom the rows of one call have named. */
    final class Known {

        private final Map<String, List<PersonRef>> byAddress = new HashMap<>();
        private final Map<String, Long> keys = new HashMap<>();

        private Known() {}

        /**
         * An item with who presents it. An address is never kept as words, which everybody reads.
         *
         * @param presenter an address or words; null for nobody
         * @param told takes that nobody, or several, have the address
         */
        FieldValues<ItemField> presented(FieldValues<ItemField> says, String presenter, List<Violation> told) {
            Optional<String> address = presenter == null ? Optional.empty() : EmailPolicy.normalise(presenter);
            if (address.isEmpty()) {
                return says.with(ItemField.PRESENTED_BY, presenter);
            }
            List<PersonRef> found = byAddress.computeIfAbsent(address.get(), this::addressed);
            if (found.size() != 1) {
                told.add(Violation.of(
                        "presenter",
                        found.isEmpty() ? "committee-item-presenter-unknown" : "committee-item-presenter-many",
                        address.get()));
                return says;
            }
            PersonRef person = found.get(0);
            keys.put(person.id().toString(), person.key());
            return says.with(ItemField.PRESENTER, person.id().toString());
        }

        /** The key of who presents an item; null for nobody of the register. */
        Long key(FieldValues<ItemField> values) {
            return keys.get(values.text(ItemField.PRESENTER));
        }

        private List<PersonRef> addressed(String address) {
            return caller.may(Permission.READ_CONTACTS) ? persons.byEmail(address) : List.of();
        }
    }
}
