package fr.maillage.committee.persistence;

import fr.maillage.committee.invitation.Addressee;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Knowledge of a gathering in the calendars of those who are invited, and its organiser as they name her. */
@ApplicationScoped
public class CalendarRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Notes who invited first; whoever did so before stays. Beside the record: its version stays too. */
    public void organise(long gathering, UUID account) {
        Rows.execute(
                entities,
                "update gathering set organiser_account = ?1 where id = ?2 and organiser_account is null",
                account.toString(),
                gathering);
    }

    /** The account that invited first; empty for none, or one that was removed. */
    public Optional<UUID> organiser(long gathering) {
        return Rows.list(
                        entities,
                        "select organiser_account from gathering where id = ?",
                        row -> row.uuid("organiser_account"),
                        gathering)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Lets gatherings name no account that is removed. */
    public void release(Collection<UUID> accounts) {
        if (!accounts.isEmpty()) {
            Rows.execute(
                    entities,
                    "update gathering set organiser_account = null where organiser_account in (" + Rows.marks(accounts)
                            + ")",
                    accounts.stream().map(UUID::toString).toList());
        }
    }

    /**
     * Those who were invited, did not decline and can be written to, and whose calendars do not know a state of the
     * gathering, in one statement. An address may refuse messages nevertheless.
     */
    public List<Addressee> untold(long gathering, int sequence) {
        return Rows.list(
                entities,
                "select i.id as invitation, i.uuid as uuid, p.name as name, p.email as email, i.answer as answer"
                        + " from invitation i join person_card p on p.id = i.person_id where i.gathering_id = ?"
                        + " and i.told_sequence < ? and (i.answer is null or i.answer <> 'absent')"
                        + " and p.email is not null and not p.no_mail order by i.id",
                CalendarRepository::addressee,
                gathering,
                sequence);
    }

    /** Notes that a message tells some of them of a state, in one statement. */
    public void told(Collection<Addressee> told, int sequence) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(sequence);
        told.forEach(addressee -> parameters.add(addressee.key()));
        Rows.execute(
                entities, "update invitation set told_sequence = ? where id in (" + Rows.marks(told) + ")", parameters);
    }

    private static Addressee addressee(Row row) {
        return new Addressee(
                row.number("invitation"), row.uuid("uuid"), row.text("name"), row.text("email"), row.text("answer"));
    }
}
