package fr.maillage.administration;

import fr.maillage.administration.PersonFile.Part;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Knowledge that the product has of one person, to be handed to her or erased, whichever features hold it. It needs
 * MANAGE_ACCOUNTS everywhere. The audit tells that it was done and how much there was, neither of whom nor what.
 */
@Stateless
public class PersonFileService {

    private static final Set<String> RECORDS = Set.of("contact", "account", "person");

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Finds all that is known of somebody, for a look before it is handed out or erased.
     *
     * @throws Problem INVALID on {@code email} or {@code id} for what is neither an address nor a record; DENIED
     */
    public PersonFile find(PersonQuery query) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        return file(persons(query));
    }

    /** The same, to be handed to her; the audit tells so. Throws as {@link #find}. */
    public PersonFile export(PersonQuery query) {
        PersonFile file = find(query);
        record("administration.person-export", file);
        return file;
    }

    /**
     * Erases it, all or nothing.
     *
     * @return what there was
     * @throws Problem as {@link #find}; CONFLICT for the caller's own account and the last that administers
     */
    public PersonFile erase(PersonQuery query) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        List<Person> persons = persons(query);
        PersonFile file = file(persons);
        for (PersonalData feature : features()) {
            persons.forEach(feature::erase);
        }
        record("administration.person-erase", file);
        return file;
    }

    /** Her record, and she by each address that her records have. */
    private List<Person> persons(PersonQuery query) {
        Person asked = asked(query);
        List<PersonalRecord> hers = features().stream()
                .filter(feature -> asked.record() != null || asked.email() != null)
                .flatMap(feature -> feature.of(asked).stream())
                .toList();
        boolean refuses = hers.stream().anyMatch(PersonalRecord::refuses);
        Set<String> addresses = new LinkedHashSet<>();
        if (asked.email() != null) {
            addresses.add(asked.email());
        }
        hers.stream().map(PersonalRecord::email).filter(Objects::nonNull).forEach(addresses::add);
        List<Person> persons = new ArrayList<>();
        if (addresses.isEmpty()) {
            persons.add(asked);
        }
        RecordRef record = asked.record();
        for (String address : addresses) {
            persons.add(new Person(address, record, refuses));
            record = null;
        }
        return persons;
    }

    private static Person asked(PersonQuery query) {
        if (given(query.email())) {
            String email = query.email().strip();
            if (email.length() > EmailPolicy.LONGEST || !EmailPolicy.valid(email)) {
                throw Problem.invalid(
                        "email", "email-format", email.substring(0, Math.min(email.length(), EmailPolicy.LONGEST)));
            }
            return new Person(email, null, false);
        }
        if (!given(query.id())) {
            throw Problem.invalid("email", "required", null);
        }
        if (!given(query.type()) || !RECORDS.contains(query.type())) {
            throw Problem.invalid("type", given(query.type()) ? "unknown-value" : "required", query.type());
        }
        try {
            return new Person(
                    null, new RecordRef(query.type(), UUID.fromString(query.id().strip())), false);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("id", "unknown-value", query.id());
        }
    }

    private PersonFile file(List<Person> persons) {
        List<Part> parts = new ArrayList<>();
        for (PersonalData feature : features()) {
            Set<PersonalRecord> records = new LinkedHashSet<>();
            persons.forEach(person -> records.addAll(feature.of(person)));
            if (!records.isEmpty()) {
                parts.add(new Part(feature.kind(), List.copyOf(records)));
            }
        }
        return new PersonFile(parts);
    }

    private List<PersonalData> features() {
        return features.stream()
                .sorted(Comparator.comparing(PersonalData::kind))
                .toList();
    }

    private void record(String action, PersonFile file) {
        audit.record(new AuditLine(
                action,
                RecordRef.only("person-file"),
                null,
                null,
                file.parts().stream()
                        .map(part -> new Change(
                                part.kind(), null, String.valueOf(part.records().size())))
                        .toList()));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
