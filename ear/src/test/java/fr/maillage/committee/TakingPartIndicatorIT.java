package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Number of actors that take part in gatherings, as the indicator tells it of a commune that no other test speaks of. */
@InsideEar
class TakingPartIndicatorIT {

    private static final String VAUJOURS = "com:93074";
    private static final String COUBRON = "com:93015";
    private static final long FIRST_ID = 920_000_000L;

    @Inject
    private Clock clock;

    @Inject
    private BodyService bodies;

    @Inject
    private ActorService actors;

    @Inject
    private IndicatorDesk indicatorDesk;

    private long next = FIRST_ID;

    @AfterEach
    void clear() {
        for (String table : List.of("invitation", "attendance", "mandate", "person", "gathering")) {
            Sql.update("delete from " + table + " where id >= ? and id < ?", FIRST_ID, FIRST_ID + 1_000_000);
        }
    }

    @Test
    void an_actor_takes_part_once_whoever_of_its_members_came_this_year() {
        long body = body();
        long thisYear = gathering(body, today().minusDays(40));
        long before = gathering(body, today().minusYears(1).minusDays(1));
        long first = actor();
        seat(body, thisYear, first, "present", null);
        seat(body, thisYear, first, "present", null);
        seat(body, thisYear, actor(), "present", null);
        seat(body, thisYear, actor(), "excused", null);
        seat(body, thisYear, actor(), "present", today().minusDays(41));
        seat(body, before, actor(), "present", null);
        seat(body, before, actor(), "absent", today().plusMonths(3));
        invited(thisYear);
        indicatorDesk.runJob();

        assertThat(indicatorDesk.reading("actor-taking-part", VAUJOURS).value()).isEqualByComparingTo("2");
        assertThat(indicatorDesk.reading("actor-taking-part", COUBRON).value()).isEqualByComparingTo("0");
        assertThat(indicatorDesk.reading("seat-empty", VAUJOURS).value()).isEqualByComparingTo("1");
        assertThat(indicatorDesk.reading("seat-empty", COUBRON).value()).isEqualByComparingTo("0");
        assertThat(indicatorDesk.reading("mandate-ending", VAUJOURS).value()).isEqualByComparingTo("1");
        assertThat(indicatorDesk.reading("committee-attendance-rate", VAUJOURS).value())
                .isEqualByComparingTo("80.0");
        assertThat(indicatorDesk.reading("committee-attendance-rate", COUBRON).reason())
                .isEqualTo("no-invitation");
    }

    /** Everybody who was noted at a gathering was invited to it. */
    private void invited(long gathering) {
        Sql.update(
                "insert into invitation (id, uuid, gathering_id, person_id, invited_at, asked_at, messages)"
                        + " select a.id + 500000, p.uuid, a.gathering_id, a.person_id, current_timestamp,"
                        + " current_timestamp, 0 from attendance a join person p on p.id = a.person_id"
                        + " where a.gathering_id = ?",
                gathering);
    }

    private long body() {
        String body = As.administrator(() -> bodies.create(CommitteeDesk.committee(VAUJOURS)))
                .id()
                .toString();
        return Sql.number("select id from body where uuid = ?", body);
    }

    private long actor() {
        String actor = As.administrator(() -> actors.create(ActorDesk.association(VAUJOURS)))
                .id()
                .toString();
        return Sql.number("select id from actor where uuid = ?", actor);
    }

    private long gathering(long body, LocalDate day) {
        long id = next++;
        Sql.update(
                "insert into gathering (id, uuid, version, body_id, territory_id, title, held_on, mode, search_text,"
                        + " created_at, updated_at) values (?, ?, 1, ?, ?, 'Essai', ?, 'online', 'essai',"
                        + " current_timestamp, current_timestamp)",
                id,
                UUID.randomUUID().toString(),
                body,
                vaujours(),
                day);
        return id;
    }

    /** A member of an actor with what is noted of her; her mandate has a last day, or none. */
    private void seat(long body, long gathering, long actor, String presence, LocalDate until) {
        long person = next++;
        Sql.update(
                "insert into person (id, uuid, version, name, no_mail, search_text, created_at, updated_at)"
                        + " values (?, ?, 1, 'Essai', false, 'essai', current_timestamp, current_timestamp)",
                person,
                UUID.randomUUID().toString());
        Sql.update(
                "insert into mandate (id, uuid, body_id, person_id, actor_id, until_on, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, cast(? as date), current_timestamp, current_timestamp)",
                next++,
                UUID.randomUUID().toString(),
                body,
                person,
                actor,
                until);
        Sql.update(
                "insert into attendance (id, gathering_id, person_id, state, taken_by, noted_at)"
                        + " values (?, ?, ?, ?, 'ticked', current_timestamp)",
                next++,
                gathering,
                person,
                presence);
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private long vaujours() {
        return Sql.number("select id from territory where code = ?", VAUJOURS);
    }
}
