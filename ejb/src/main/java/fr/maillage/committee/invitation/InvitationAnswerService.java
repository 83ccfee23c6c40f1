package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.MessageTexts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Answers that people give by the link of their invitation, without an account: the link alone authorises, until the day of
 * the gathering is over. Whoever calls it limits how often one may try.
 */
@Stateless
public class InvitationAnswerService {

    private static final String OPEN = "open";
    private static final String ARCHIVED = "archived";

    /** In which state it stands in calendars, or is taken out of them. */
    private static final Set<String> CALENDARS = Set.of(OPEN, ARCHIVED);

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");

    @Inject
    private InvitationRepository invitations;

    @EJB
    private InvitationService service;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private Occasions occasions;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    /**
     * Gives the page that the link shows; changes nothing, since mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up, or whose invitation was erased
     */
    public InvitationPage open(String secret) {
        return page(row(secret));
    }

    /**
     * The gathering as a file for the calendar of whoever has the link; once it is off, one that takes it out again. Reading
     * it changes nothing.
     *
     * @throws Problem as for {@link #open}; NOT_FOUND also when its day is over, and for somebody who does not sit in the body
     *     on the day
     */
    public String calendar(String secret) {
        Row row = row(secret);
        if (!CALENDARS.contains(state(row))) {
            throw Problem.notFound("link", null);
        }
        return InvitationTexts.file(
                occasions.shown(lifecycle.find(row.uuid("gathering"))),
                settings.baseUrl() + InvitationTexts.PAGE + "?link=" + secret);
    }

    /**
     * Notes an answer in place of the one before. The gathering's history tells that somebody answered, not who.
     *
     * @param code of {@link InvitationAnswer}
     * @throws Problem as for {@link #open}; INVALID for an unknown answer; CONFLICT where the page is not open
     */
    public void answer(String secret, String code) {
        Row row = row(secret);
        InvitationAnswer answer = InvitationAnswer.byCode(code)
                .orElseThrow(() -> Problem.invalid("answer", "unknown-value", String.valueOf(code)));
        String state = state(row);
        if (!state.equals(OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-invitation-" + state, null);
        }
        invitations.byKey(row.number("invitation")).answer(answer.code(), lifecycle.now());
        invitations.flush();
        caller.runAs(CallerIdentity.byLink(TEXTS.of("by.link")), () -> {
            lifecycle.record(lifecycle.find(row.uuid("gathering")), "answer-invitation", List.of());
            return answer;
        });
    }

    private Row row(String secret) {
        return invitations.byLink(LinkSigner.digest(secret)).orElseThrow(() -> Problem.notFound("link", null));
    }

    private String state(Row row) {
        LocalDate heldOn = row.day("held_on");
        if (row.flag(ARCHIVED)) {
            return ARCHIVED;
        }
        if (!service.ahead(heldOn)) {
            return "over";
        }
        return row.flag("seated") ? OPEN : "withdrawn";
    }

    private InvitationPage page(Row row) {
        return new InvitationPage(
                row.text("name"),
                row.text("title"),
                row.text("body"),
                row.day("held_on"),
                row.text("starts_at"),
                row.text("ends_at"),
                row.text("mode"),
                row.text("place"),
                row.text("answer"),
                row.moment("answered_at"),
                state(row));
    }
}
