package fr.maillage.committee.minutes;

import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The minutes of gatherings, for those with an account. Reading needs READ; drafts are read by who may write them, names
 * by who reads contacts where the body works.
 */
@Stateless
public class MinutesService {

    @Inject
    private MinutesReader reader;

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    /**
     * The versions that the caller may read, the latest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for no gathering
     */
    public List<MinutesVersion> versions(UUID gathering) {
        caller.require(Permission.READ);
        return versions(reader.head(gathering));
    }

    /**
     * The gathering of which minutes are.
     *
     * @throws Problem as for {@link #versions}
     */
    public MinutesHead head(UUID gathering) {
        caller.require(Permission.READ);
        return reader.head(gathering);
    }

    /**
     * A version of a gathering's minutes.
     *
     * @param number null for the latest one that the caller may read
     * @param locale in which other features say what they add
     * @throws Problem as for {@link #versions}; NOT_FOUND also where there is no such version that she may read
     */
    public MinutesPaper paper(UUID gathering, Integer number, Locale locale) {
        caller.require(Permission.READ);
        MinutesHead head = reader.head(gathering);
        MinutesVersion version = versions(head).stream()
                .filter(each -> number == null || each.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("minutes", Objects.toString(number, gathering.toString())));
        return reader.paper(head, version, caller.may(Permission.READ_CONTACTS, head.territory()), locale);
    }

    /**
     * Says whether decisions, tasks, attendance or the heading of the gathering changed after a version was closed, so that a
     * correction would say something else: for who may begin one. False for a draft.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body
     */
    public boolean behind(MinutesPaper paper) {
        caller.require(Permission.EDIT_COMMITTEE, paper.head().territory());
        return !paper.version().draft()
                && reader.behind(reader.head(paper.head().gathering()), paper.version());
    }

    /**
     * Counts the answers on a version of those who were there.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public AnswerCounts counts(MinutesPaper paper) {
        caller.require(Permission.READ);
        return answers.counts(paper.head().key(), paper.version().key());
    }

    /**
     * The same, by name.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory of the body
     */
    public List<MinutesReply> replies(MinutesPaper paper) {
        caller.require(Permission.READ_CONTACTS, paper.head().territory());
        List<MinutesReply> all =
                answers.replies(paper.head().key(), paper.version().key());
        Set<String> refusing = messages.refusing(
                all.stream().map(MinutesReply::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(reply -> reply.refusing(refusing.contains(reply.email())))
                .toList();
    }

    private List<MinutesVersion> versions(MinutesHead head) {
        return reader.versions(head, caller.may(Permission.EDIT_COMMITTEE, head.territory()));
    }
}
