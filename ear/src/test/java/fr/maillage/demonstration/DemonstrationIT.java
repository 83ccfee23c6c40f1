package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The story of the demonstration, as the start of the server has loaded it. */
@InsideEar
class DemonstrationIT {

    private static final String PLACES = "select count(*) from place where source like 'demonstration-%'";

    private static final String MESSAGES = " from outbox_message m join campaign_target t on t.uuid = m.record_id"
            + " join campaign c on c.id = t.campaign_id"
            + " where m.record_type = 'campaign-target' and c.name like '%(démonstration)'";

    @Inject
    private DemonstrationStory story;

    @Test
    void the_story_is_there_once_however_often_it_is_told() {
        assertThat(figures()).isEqualTo(List.of(15L, 11L, 7L, 1L, 3L));

        story.tell();

        assertThat(figures()).isEqualTo(List.of(15L, 11L, 7L, 1L, 3L));
    }

    @Test
    void no_workshop_was_over_when_it_was_entered_and_no_message_could_leave() {
        List<Map<String, Object>> over = Sql.rows(
                "select d.id from agenda_session d join agenda_event e on e.id = d.event_id join place p on p.id = e.place_id"
                        + " where p.source like 'demonstration-%' and d.starts_at < ?",
                LocalDateTime.now(Clock.system(ClockProducer.PARIS)).minusDays(1));
        assertThat(over).isEmpty();
        assertThat(Sql.number("select count(*)" + MESSAGES + " and m.state <> 'SENT'"))
                .isZero();
    }

    @Test
    void the_messages_of_its_campaign_are_those_that_the_campaign_says_were_sent() {
        assertThat(Sql.number("select count(*)" + MESSAGES + " and m.ended_at = t.sent_at"))
                .isPositive()
                .isEqualTo(Sql.number("select count(*) from campaign_target t join campaign c on c.id = t.campaign_id"
                        + " where c.name like '%(démonstration)' and t.sent_at is not null"));
    }

    private static List<Long> figures() {
        String inside = " where place_id in (select id from place where source like 'demonstration-%')";
        return List.of(
                Sql.number(PLACES),
                Sql.number("select count(*) from offer" + inside),
                Sql.number("select count(*) from agenda_event" + inside),
                Sql.number("select count(*) from campaign where name like '%(démonstration)'"),
                Sql.number("select count(*) from error_report" + inside));
    }
}
