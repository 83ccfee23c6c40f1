package fr.maillage.mailing.persistence;

import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.model.Mailing;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and stores lists, the choices made on them, and what was written to them. */
@ApplicationScoped
public class ContactListRepository extends RecordRepository<ContactList> {

    public ContactListRepository() {
        super(ContactList.class, "contact-list");
    }

    /** Keeps what was written to a list. */
    public void add(Mailing mailing) {
        entities().persist(mailing);
    }

    /** The active lists, by name. */
    public List<ContactList> slice(int offset, int limit) {
        return entities()
                .createQuery(
                        "select l from ContactList l where l.archivedAt is null"
                                + " order by function('translate', lower(l.name), '" + PlainText.ACCENTED + "', '"
                                + PlainText.UNACCENTED + "'), l.id",
                        ContactList.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities()
                .createQuery("select count(l) from ContactList l where l.archivedAt is null", Long.class)
                .getSingleResult();
    }

    public Optional<Mailing> mailing(UUID uuid) {
        return entities()
                .createQuery("select m from Mailing m where m.uuid = :uuid", Mailing.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** Reads the mailings to a list, the latest first. */
    public List<Mailing> mailings(long list, int most) {
        return entities()
                .createQuery(
                        "select m from Mailing m where m.listId = :list order by m.createdAt desc, m.id desc",
                        Mailing.class)
                .setParameter("list", list)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Somebody who was decided on by hand.
     *
     * @param taken true: on the list whatever the filter says; false: not on it
     */
    public record Chosen(long list, long contact, boolean taken) {}

    /** Reads the choices made by hand on these lists, in one statement. */
    public List<Chosen> choices(Collection<Long> ofLists) {
        return ofLists.isEmpty()
                ? List.of()
                : chosen(
                        "select h.list_id, h.contact_id, h.taken from contact_list_choice h where h.list_id in ",
                        ofLists);
    }

    /** On which lists something was decided by hand on these contacts. */
    public List<Chosen> choicesOf(Collection<Long> contacts) {
        return contacts.isEmpty()
                ? List.of()
                : chosen(
                        "select h.list_id, h.contact_id, h.taken from contact_list_choice h where h.contact_id in ",
                        contacts);
    }

    /** Forgets what was decided by hand on these contacts. */
    public void forget(Collection<Long> contacts) {
        if (!contacts.isEmpty()) {
            Rows.execute(
                    entities(),
                    "delete from contact_list_choice where contact_id in (" + Rows.marks(contacts) + ")",
                    contacts);
        }
    }

    private List<Chosen> chosen(String sql, Collection<Long> keys) {
        return Rows.list(
                entities(),
                sql + "(" + Rows.marks(keys) + ")",
                keys,
                row -> new Chosen(row.number("list_id"), row.number("contact_id"), row.flag("taken")));
    }

    /**
     * Decides by hand on somebody.
     *
     * @param contact her key
     * @param taken null: the filter decides again
     */
    public void choose(long list, long contact, Boolean taken) {
        Rows.execute(
                entities(), "delete from contact_list_choice where list_id = ?1 and contact_id = ?2", list, contact);
        if (taken != null) {
            Rows.execute(
                    entities(),
                    "insert into contact_list_choice (list_id, contact_id, taken) values (?1, ?2, ?3)",
                    list,
                    contact,
                    taken);
        }
    }
}
