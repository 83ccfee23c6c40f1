package fr.maillage.person.persistence;

import fr.maillage.person.model.Person;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds and records people. */
@ApplicationScoped
public class PersonRepository extends RecordRepository<Person> {

    private static final int MOST_OF_ONE = 1000;

    public PersonRepository() {
        super(Person.class, "person");
    }

    /** Those with an address, in lower case, who were not merged into others, by their keys. */
    public List<Person> byEmail(String email) {
        return select("where e.email = ?1 and e.mergedInto is null order by e.id", email);
    }

    /** Those who have one of these accounts. */
    public List<Person> byAccounts(Collection<UUID> accounts) {
        return accounts.isEmpty() ? List.of() : select("where e.account in ?1 order by e.id", accounts);
    }

    /** The names of those who belong inside a territory on a day, each once. */
    public List<String> namesInside(long territory, LocalDate day) {
        return Rows.list(
                entities(),
                "select distinct p.name as name from person p join territory_closure x on x.descendant_id = p.territory_id"
                        + " where x.ancestor_id = ? and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)",
                row -> row.text("name"),
                territory,
                day,
                day);
    }

    /** The entries that were merged into one. */
    public List<Person> mergedInto(long key) {
        return select("where e.mergedInto = ?1 order by e.id", key);
    }

    /** Lets others who would change these entries wait until this transaction has ended. */
    public void lock(Collection<UUID> entries) {
        Rows.lock(
                entities(),
                "select id from person where uuid in (" + Rows.marks(entries) + ") order by id for update",
                entries.stream().map(UUID::toString).toList());
    }

    /**
     * The entries of somebody, whoever asks.
     *
     * @param email in lower case; null for none
     * @param uuid null for none
     */
    public List<Person> of(String email, String uuid) {
        return entities()
                .createQuery(
                        "select e from Person e where lower(e.email) = :email or e.uuid = :uuid order by e.id",
                        Person.class)
                .setParameter("email", email == null ? "" : email)
                .setParameter("uuid", uuid == null ? new UUID(0, 0) : UUID.fromString(uuid))
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    /** Which of these only features may still need: they belong nowhere and have no account. */
    public List<Long> unattached(Collection<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : Rows.list(
                        entities(),
                        "select id from person where territory_id is null and account is null and id in ("
                                + Rows.marks(keys) + ")",
                        keys,
                        row -> row.number("id"));
    }

    /**
     * Who was touched before, has no account and wants messages: some, by their keys.
     *
     * @param after the key after which they are looked for
     */
    public List<Long> untouched(OffsetDateTime limit, long after, int most) {
        return Rows.list(
                entities(),
                "select id from person where updated_at < ? and no_mail = false and account is null and id > ?"
                        + " order by id fetch first " + most + " rows only",
                row -> row.number("id"),
                limit,
                after);
    }

    /** Deletes people, with the entries that were merged into them. */
    public void delete(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            flush();
            Rows.execute(
                    entities(), "delete from person where id in (" + Rows.marks(keys) + ")", new ArrayList<>(keys));
        }
    }
}
