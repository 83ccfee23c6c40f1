package fr.maillage.confirmation;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.notification.Sender;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.testing.As;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps that tests of campaigns take again and again; each test has places of a source of its own. */
@Dependent
public class CampaignDesk {

    private static final LocalDate OLD = LocalDate.of(2024, 1, 1);
    private static final Pattern LINK = Pattern.compile("/confirmation/answer\\.xhtml\\?link=(\\S+)");

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private CampaignService campaigns;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Sender sender;

    private final String source = "essai-" + UUID.randomUUID();

    /** An actor with a contact. */
    public UUID actor(String email) {
        return As.administrator(() -> {
            UUID actor = actors.create(ActorDesk.association(ActorDesk.GAGNY)).id();
            contacts.add(actor, new ContactInput("Sacha Exemple", null, email, null, false));
            return actor;
        });
    }

    /**
     * A place whose record is old.
     *
     * @param actor null for none
     * @param email null for none
     */
    public UUID oldPlace(String name, UUID actor, String email) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of(name));
        entries.put(PlaceField.ADDRESS, List.of("1 rue Imaginaire"));
        if (email != null) {
            entries.put(PlaceField.EMAILS, List.of(email));
        }
        UUID id = As.administrator(() -> {
            PlaceDetail created = places.create(new PlaceInput(entries, "93032", "93220", null, null));
            if (actor != null) {
                running.attach(created.id(), created.version(), actor);
            }
            return created.id();
        });
        Sql.update(
                "update place set source = ?, date_maj = ?, where_on = ?, when_on = ?, what_on = ?, contact_on = ?"
                        + " where uuid = ?",
                source,
                OLD,
                OLD,
                OLD,
                OLD,
                OLD,
                id.toString());
        return id;
    }

    public PlaceDetail place(UUID id) {
        return As.administrator(() -> places.get(id));
    }

    CampaignInput input(int remindMost) {
        return new CampaignInput(
                "Essai", "com:93032", 6, source, null, "Vos fiches", "Bonjour <b>", 60, 14, remindMost);
    }

    /** One that asks again after that many months; 0 for once. */
    CampaignInput standing(int everyMonths) {
        return new CampaignInput(
                "Essai", "com:93032", 6, source, null, "Vos fiches", "Bonjour", 60, 14, 0, everyMonths);
    }

    /** Starts a campaign about this test's places, and waits until its messages are written. */
    public CampaignView campaign(int remindMost) {
        return campaign(input(remindMost));
    }

    public CampaignView campaign(CampaignInput input) {
        CampaignView started = runs.as("operator", () -> campaigns.create(input));
        await("the campaign to run", () -> view(started.id()).state() == CampaignState.RUNNING);
        return view(started.id());
    }

    public CampaignView view(UUID id) {
        return As.administrator(() -> campaigns.get(id));
    }

    /** Runs a job to its end. */
    void run(String job, Map<String, String> parameters) {
        UUID run = runs.as("operator", () -> jobs.create(job, parameters));
        runs.await(run, JobStatus.COMPLETED);
    }

    /** The secret of the link in the last mail to an address. */
    public String link(LocalMailServer server, String recipient) {
        await("a mail to " + recipient, () -> !server.mailsTo(recipient).isEmpty());
        List<LocalMailServer.Mail> mails = new ArrayList<>(server.mailsTo(recipient));
        Matcher matcher = LINK.matcher(mails.get(mails.size() - 1).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }

    /** Waits for what follows from messages. */
    void await(String what, BooleanSupplier condition) {
        sender.await(what, condition);
    }
}
