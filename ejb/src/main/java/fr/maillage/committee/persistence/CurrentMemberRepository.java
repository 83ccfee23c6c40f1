package fr.maillage.committee.persistence;

import fr.maillage.committee.BodyKind;
import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds those who sit in bodies today. */
@ApplicationScoped
public class CurrentMemberRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Who sits on a day in bodies that are no juries, around a territory; by name. */
    public List<CurrentMember> near(long territory, LocalDate day, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = new RecordQuery()
                .where("b.archived_at is null and b.kind <> ?", BodyKind.JURY.code())
                .where(MandateRepository.runsOn("?"), day, day)
                .near(territory, day, "b.territory_id")
                .where(parameters);
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, min(a.name) as actor"
                        + " from mandate m join body b on b.id = m.body_id join person_card p on p.id = m.person_id"
                        + " left join actor_card a on a.id = m.actor_id" + where
                        + " group by p.id, p.name, p.email, p.no_mail order by p.name, p.id limit " + most,
                parameters,
                row -> new CurrentMember(
                        row.number("person"),
                        row.text("name"),
                        row.text("actor"),
                        row.text("email"),
                        row.flag("refuses")));
    }
}
