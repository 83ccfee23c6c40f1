package fr.maillage.committee.publication;

import fr.maillage.committee.decision.DecisionLifecycle;
import fr.maillage.committee.model.Decision;
import fr.maillage.committee.model.DecisionPublication;
import fr.maillage.committee.persistence.PublicationRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Shows decisions to everybody, in words of their own, and only after somebody looked at each name in them. All of it needs
 * EDIT_COMMITTEE on the territory of the body. The audit tells who looked, and when.
 */
@Stateless
public class PublicationService {

    /** The longest words of a decision. */
    public static final int LONGEST = 2000;

    /** The longest that is told of minutes. */
    public static final int LONGEST_MINUTES = 20_000;

    @Inject
    private DecisionLifecycle lifecycle;

    @Inject
    private PublicationRepository publications;

    @Inject
    private NameDetector names;

    @Inject
    private Caller caller;

    /**
     * A decision as it is shown, or would be.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND
     */
    public PublicationSheet sheet(UUID id) {
        Decision decision = mine(id);
        DecisionPublication told = publications.of(decision.id()).orElse(null);
        boolean shown = told != null && told.shown() && !decision.archived();
        boolean offered = shown || !decision.withdrawn() && !decision.archived();
        if (told == null) {
            return new PublicationSheet(
                    decision.version(),
                    decision.number(),
                    decision.text(),
                    decision.text(),
                    publications.approvedMinutes(decision.id()).orElse(""),
                    null,
                    false,
                    false,
                    offered);
        }
        return new PublicationSheet(
                decision.version(),
                decision.number(),
                decision.text(),
                told.text(),
                told.minutes() == null ? "" : told.minutes(),
                told.lookedAt(),
                shown,
                !told.decidedText().equals(decision.text()),
                offered);
    }

    /**
     * Finds the words of some texts that may tell who somebody is.
     *
     * @param text may be null
     * @param minutes may be null
     * @throws Problem as for {@link #sheet}
     */
    public List<Mark> look(UUID id, String text, String minutes) {
        return names.find(mine(id), plain(text), plain(minutes));
    }

    /**
     * Shows a decision to everybody; one that is shown already, in other words.
     *
     * @param version of the decision, as the caller has seen it
     * @param text at most {@value #LONGEST} characters; never blank
     * @param minutes at most {@value #LONGEST_MINUTES} characters; null or blank to tell nothing of them
     * @param looked the words that she looked at, as {@link #look} tells them
     * @throws Problem as for {@link #sheet}; STALE; INVALID for words that are missing or too long, and on {@code looked}
     *     with each mark that she has not looked at; CONFLICT for a decision that is archived, or was withdrawn
     *     before it was shown
     */
    public void publish(UUID id, int version, String text, String minutes, Collection<String> looked) {
        Decision decision = lifecycle.forChange(id, version);
        lifecycle.requireActive(decision);
        DecisionPublication told = publications.of(decision.id()).orElse(null);
        if (told == null || !told.shown()) {
            lifecycle.requireStanding(decision);
        }
        String words = fitting("publicText", plain(text), LONGEST);
        if (words.isEmpty()) {
            throw Problem.invalid("publicText", "required", null);
        }
        String more = fitting("publicMinutes", plain(minutes), LONGEST_MINUTES);
        refuseUnseen(names.find(decision, words, more), looked);
        List<Change> changes = changes(told, words, more.isEmpty() ? null : more);
        if (told == null) {
            told = new DecisionPublication(decision.id());
            told.show(words, more.isEmpty() ? null : more, decision.text(), lifecycle.now());
            publications.add(told);
        } else {
            told.show(words, more.isEmpty() ? null : more, decision.text(), lifecycle.now());
        }
        lifecycle.note(decision, "publish", changes);
    }

    /**
     * Shows a decision to nobody any more. Its words stay for another time.
     *
     * @throws Problem as for {@link #sheet}; STALE; CONFLICT (committee.publication.not-shown) for one that is not shown
     */
    public void unpublish(UUID id, int version) {
        Decision decision = lifecycle.forChange(id, version);
        DecisionPublication told = publications
                .of(decision.id())
                .filter(DecisionPublication::shown)
                .orElseThrow(() ->
                        Problem.of(Problem.Kind.CONFLICT, null, "committee-publication-not-shown", decision.number()));
        told.hide();
        lifecycle.note(decision, "unpublish", List.of());
    }

    private static void refuseUnseen(List<Mark> marks, Collection<String> looked) {
        List<Violation> unseen = marks.stream()
                .map(Mark::words)
                .filter(words -> !looked.contains(words))
                .map(words -> Violation.of("looked", "committee-publication-names", words))
                .toList();
        if (!unseen.isEmpty()) {
            throw Problem.invalid(unseen);
        }
    }

    private static List<Change> changes(DecisionPublication told, String words, String minutes) {
        List<Change> changes = new ArrayList<>();
        String before = told == null ? null : told.text();
        if (!words.equals(before)) {
            changes.add(new Change("publicText", before, words));
        }
        String then = told == null ? null : told.minutes();
        if (minutes == null ? then != null : !minutes.equals(then)) {
            changes.add(new Change("publicMinutes", then, minutes));
        }
        return changes;
    }

    private static String fitting(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Problem.invalid(field, "too-long", text, Integer.toString(longest));
        }
        return text;
    }

    /** Browsers send two characters for the end of a line. */
    private static String plain(String text) {
        return text == null ? "" : PlainText.visible(text.replace("\r\n", "\n"));
    }

    private Decision mine(UUID id) {
        caller.require(Permission.EDIT_COMMITTEE);
        Decision decision = lifecycle.find(id);
        caller.require(Permission.EDIT_COMMITTEE, decision.territoryId());
        return decision;
    }
}
