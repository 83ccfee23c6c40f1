package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.GRAND_EST;

import fr.maillage.identity.Role;
import fr.maillage.notification.Sender;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.testing.As;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A committee of the Grand Est that meets, with members who get mail. */
@Dependent
public class InvitationDesk {

    private static final Pattern LINK = Pattern.compile("/committee/gathering/answer\\.xhtml\\?link=(\\S+)");

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private PeopleDesk people;

    @Inject
    private Sender sender;

    @Inject
    private Clock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    public UUID body() {
        return officer(() -> bodies.create(CommitteeDesk.committee(GRAND_EST))).id();
    }

    public UUID gathering(UUID body, LocalDate day) {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(body)
                        .with(GatheringField.HELD_ON, day.toString())
                        .with(GatheringField.PLACE, "12 rue Imaginaire")))
                .id();
    }

    /** Somebody with an address of hers who sits in a body without an end. */
    public UUID member(UUID body, String name) {
        return seated(body, people.resident(GRAND_EST, name, email(name)).id());
    }

    /** Lets somebody sit in a body without an end. */
    public UUID seated(UUID body, UUID person) {
        Sql.update(
                "insert into mandate (id, uuid, body_id, person_id, created_at, updated_at) values"
                        + " ((select coalesce(min(least(id, 0)), 0) - 1 from mandate), ?,"
                        + " (select id from body where uuid = ?), (select id from person where uuid = ?),"
                        + " current_timestamp, current_timestamp)",
                UUID.randomUUID().toString(),
                body.toString(),
                person.toString());
        return person;
    }

    /** Lets her sit there until a day. */
    public void until(UUID body, UUID person, LocalDate day) {
        Sql.update(
                "update mandate set until_on = ? where body_id = (select id from body where uuid = ?)"
                        + " and person_id = (select id from person where uuid = ?)",
                day,
                body.toString(),
                person.toString());
    }

    /** The address of somebody of that name. */
    public String email(String name) {
        return PlainText.letters(name) + "@" + tag + ".example.org";
    }

    public static long key(UUID person) {
        return Sql.number("select id from person where uuid = ?", person.toString());
    }

    /** The secret of the link in the last of so many mails to somebody. */
    public String link(LocalMailServer server, String name, int mails) {
        sender.await("mails to " + name, () -> server.mailsTo(email(name)).size() >= mails);
        List<LocalMailServer.Mail> all = server.mailsTo(email(name));
        Matcher matcher = LINK.matcher(all.get(all.size() - 1).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
