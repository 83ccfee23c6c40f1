package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.key;

import fr.maillage.committee.digest.DigestJob;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.notification.Sender;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members who are told what awaits them; nobody else of the base is. */
@Dependent
public class DigestDesk {

    private static final Pattern LINK = Pattern.compile("/committee/digest/page\\.xhtml\\?link=(\\S+)");

    @Inject
    private Runs runs;

    @Inject
    private JobRunService jobs;

    @Inject
    private Sender sender;

    /** Leaves out who is in the base already. */
    void begin() {
        end();
        Sql.update("insert into committee_digest (id, uuid, person_id, period_from, message_key, items,"
                + " made_at) select nextval('committee_digest_seq'), p.uuid, p.id, date '2999-01-01',"
                + " p.uuid, 0, current_timestamp from person p");
    }

    void end() {
        Sql.update("delete from ask_link where kind = 'digest'");
        Sql.update("delete from committee_digest");
        Sql.update("delete from committee_rhythm");
    }

    /** Somebody chose long ago. */
    void chose(UUID person, String rhythm) {
        Sql.update(
                "insert into committee_rhythm (person_id, rhythm, chosen_at) values (?, ?,"
                        + " timestamp with time zone '2020-01-01 00:00:00+00')",
                key(person),
                rhythm);
    }

    /** Runs the job; the run. */
    UUID tell() {
        UUID run = runs.as("operator", () -> jobs.create(DigestJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);
        return run;
    }

    /** Counts such messages to an address. */
    static long told(String email) {
        return Sql.number(
                "select count(*) from outbox_message where recipient = ? and record_type = 'committee.digest'", email);
    }

    /** Counts the messages to an address. */
    static long messages(String email) {
        return Sql.number("select count(*) from outbox_message where recipient = ?", email);
    }

    /** The last of so many mails to an address. */
    String mail(LocalMailServer server, String email, int mails) {
        sender.await("mails to " + email, () -> server.mailsTo(email).size() >= mails);
        List<LocalMailServer.Mail> all = server.mailsTo(email);
        return all.get(all.size() - 1).text();
    }

    /** The secret of the link in a mail to the page. */
    static String secret(String mail) {
        Matcher matcher = LINK.matcher(mail);
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }
}
