package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.key;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.ask.AskedState;
import fr.maillage.comment.CommentDesk;
import fr.maillage.person.PeopleDesk;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fates of that about which members have links. */
@Dependent
public class LinkFates {

    @Inject
    private MinutesDesk minutes;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    /** All that there are links about, and two whom they were sent to. */
    record Asked(UUID body, UUID meeting, UUID task, UUID ranking, UUID finding, UUID amel, UUID bo) {}

    /**
     * Brings all of it into a state.
     *
     * @param members who knows the addresses of those who sit in the body
     * @param comments who knows those who were told of the comment
     */
    void bring(AskedState state, Asked asked, InvitationDesk members, CommentDesk comments) {
        switch (state) {
            case PASSED -> pass(asked, members.today().minusDays(1));
            case MOVED -> move(asked);
            case ARCHIVED -> archive(asked);
            case ERASED -> {
                erase(members.email("Amel"));
                erase(comments.email("Amel"));
            }
            case MERGED -> {
                people.merge(asked.bo(), asked.amel());
                people.merge(MinutesDesk.person(comments.email("Bo")), MinutesDesk.person(comments.email("Amel")));
            }
        }
    }

    /** Those that end by a day ended yesterday, those that end by a moment end now. */
    private void pass(Asked asked, LocalDate yesterday) {
        minutes.approve(asked.meeting(), 1);
        Sql.update(
                "update gathering set held_on = ? where uuid = ?",
                yesterday,
                asked.meeting().toString());
        Sql.update(
                "update committee_ranking set closes_on = ? where uuid = ?",
                yesterday,
                asked.ranking().toString());
        Sql.update("update ask_link set expires_at = current_timestamp where person_id = ?", key(asked.amel()));
        Sql.update(
                "update ask_link set expires_at = current_timestamp where subject in (select uuid from record_comment"
                        + " where record_uuid = ?)",
                asked.finding().toString());
    }

    /** The record that is commented leaves the territory of its committee; the other committee only gets a smaller one. */
    private static void move(Asked asked) {
        for (String table : List.of("body", "gathering", "committee_task")) {
            Sql.update(
                    "update " + table + " set territory_id = (select id from territory where code = 'com:93032')"
                            + " where uuid in (?, ?, ?)",
                    asked.body().toString(),
                    asked.meeting().toString(),
                    asked.task().toString());
        }
        Sql.update(
                "update finding set territory_id = (select id from territory where code = 'com:93008') where uuid = ?",
                asked.finding().toString());
    }

    private static void archive(Asked asked) {
        for (String table : List.of("body", "gathering", "committee_task", "finding")) {
            Sql.update(
                    "update " + table + " set archived_at = current_timestamp, archive_reason = 'Essai'"
                            + " where uuid in (?, ?, ?, ?)",
                    asked.body().toString(),
                    asked.meeting().toString(),
                    asked.task().toString(),
                    asked.finding().toString());
        }
    }

    private void erase(String email) {
        As.administrator(() -> {
            files.erase(new PersonQuery(email, null, null));
            return null;
        });
    }
}
