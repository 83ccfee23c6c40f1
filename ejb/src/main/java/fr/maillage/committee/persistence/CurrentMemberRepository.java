package fr.maillage.committee.persistence;

import fr.maillage.committee.BodyKind;
import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Finds those who sit in bodies today. */
@ApplicationScoped
public class CurrentMemberRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Who sits on a day in bodies that are no juries, around a territory; by name. */
    public List<CurrentMember> near(long territory, LocalDate day, int most) {
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, min(a.name) as actor"
                        + " from mandate m join body b on b.id = m.body_id join person_card p on p.id = m.person_id"
                        + " left join actor_card a on a.id = m.actor_id where b.archived_at is null and b.kind <> ? and "
                        + MandateRepository.runsOn("?")
                        + " and exists (select 1 from territory_closure x where (x.ancestor_id = ?"
                        + " and x.descendant_id = b.territory_id or x.descendant_id = ? and x.ancestor_id = b.territory_id)"
                        + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))"
                        + " group by p.id, p.name, p.email, p.no_mail order by p.name, p.id limit " + most,
                row -> new CurrentMember(
                        row.number("person"),
                        row.text("name"),
                        row.text("actor"),
                        row.text("email"),
                        row.flag("refuses")),
                BodyKind.JURY.code(),
                day,
                day,
                territory,
                territory,
                day,
                day);
    }
}
