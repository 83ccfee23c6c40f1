package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers on minutes of people who were at the gathering, by the link of their message, without an account: the link alone
 * authorises, until the minutes are approved. Whoever calls it limits how often one may try.
 */
@Stateless
public class MinutesAnswerService {

    private static final String OPEN = "open";

    @Inject
    private MinutesReader reader;

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private Caller caller;

    /** @param version the latest that was sent or approved */
    private record Opened(Row row, MinutesHead head, MinutesVersion version, Optional<MinutesAnswer> answer) {

        String state() {
            if (head.archived()) {
                return "archived";
            }
            if (answer.isEmpty()) {
                return "withdrawn";
            }
            return version.open() ? OPEN : version.state();
        }
    }

    /**
     * Gives the page of the link: the latest version sent, whichever the message was about. Changes nothing, since mail
     * clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up, and for one of somebody who was erased
     */
    public MinutesLinkPage open(String secret, Locale locale) {
        Opened opened = opened(secret);
        Optional<MinutesAnswer> said = opened.answer();
        return new MinutesLinkPage(
                opened.row().text("name"),
                reader.paper(opened.head(), opened.version(), false, locale),
                said.map(MinutesAnswer::answer).orElse(null),
                said.map(MinutesAnswer::correction).orElse(null),
                said.map(MinutesAnswer::answeredAt).orElse(null),
                opened.state());
    }

    /**
     * Notes an answer in place of the one before. The gathering's history tells that somebody answered, not who.
     *
     * @param number the version that she read
     * @param code of {@link MinutesAnswerCode}
     * @param typed what is to be corrected, at most 1,000 characters; nothing for who approves
     * @return whether it says something else than before
     * @throws Problem as for {@link #open}; INVALID for an unknown answer, and for a correction that is missing or too long;
     *     STALE where another version was sent meanwhile; CONFLICT where the page is not open
     */
    public boolean answer(String secret, int number, String code, String typed) {
        // Whoever sends another version meanwhile waits, or is waited for.
        Gathering gathering =
                gatherings.locked(row(secret).uuid("gathering")).orElseThrow(MinutesAnswerService::nowhere);
        Opened opened = opened(secret);
        MinutesAnswerCode answer = MinutesAnswerCode.byCode(code)
                .orElseThrow(() -> Problem.invalid("answer", "unknown-value", String.valueOf(code)));
        if (opened.version().number() != number) {
            throw Problem.stale("minutes", Integer.toString(number));
        }
        if (!opened.state().equals(OPEN)) {
            throw Problem.of(Kind.CONFLICT, null, "committee-minutes-" + opened.state(), null);
        }
        String wanted = MinutesPolicy.correction(answer, typed);
        MinutesAnswer said = opened.answer().orElseThrow();
        boolean same = said.says(answer.code(), wanted) && said.byLink();
        if (!same) {
            said.answer(answer.code(), wanted, true, lifecycle.now());
            answers.flush();
            caller.runAs(CallerIdentity.byLink(MinutesTexts.byLink()), () -> {
                lifecycle.record(gathering, "answer-minutes", List.of());
                return answer;
            });
        }
        return !same;
    }

    private Opened opened(String secret) {
        Row row = row(secret);
        MinutesHead head = reader.head(row.uuid("gathering"));
        // Answers hang on versions that were sent, of which there is one, or on a draft that a file brought.
        MinutesVersion version =
                reader.versions(head, false).stream().findFirst().orElseThrow(MinutesAnswerService::nowhere);
        return new Opened(row, head, version, answers.of(version.key(), row.number("person")));
    }

    private Row row(String secret) {
        return answers.byLink(LinkSigner.digest(secret)).orElseThrow(MinutesAnswerService::nowhere);
    }

    private static Problem nowhere() {
        return Problem.notFound("link", null);
    }
}
