package fr.maillage.ask;

import static fr.maillage.ask.AskedLeft.nowhere;
import static fr.maillage.ask.AskedLeft.over;
import static fr.maillage.ask.AskedState.ARCHIVED;
import static fr.maillage.ask.AskedState.ERASED;
import static fr.maillage.ask.AskedState.MERGED;
import static fr.maillage.ask.AskedState.MOVED;
import static fr.maillage.ask.AskedState.PASSED;

import java.util.List;

/** All that people are asked and shown by links, without an account. A new one stands here and in an {@link AskedFixture}. */
public enum AskedKind {
    INVITATION(
            Way.ASKS,
            "/committee/gathering/answer",
            "Bonjour Amel",
            over(PASSED, "est passé"),
            over(ARCHIVED, "a plus lieu"),
            nowhere(ERASED)),
    /** Its entry for a calendar, which takes the entry out again once the meeting is off. */
    ENTRY(Way.ENTRY, "/committee/gathering/calendar", "BEGIN:VCALENDAR", nowhere(PASSED), nowhere(ERASED)),
    MINUTES(
            Way.ASKS,
            "/committee/gathering/approve",
            "Ce lien est pour Amel",
            over(PASSED, "est approuvé"),
            over(ARCHIVED, "est archivée"),
            nowhere(ERASED)),
    RANKING(
            Way.ASKS,
            "/committee/ranking/answer",
            "Ce lien est pour Amel",
            over(PASSED, "ne prend plus de réponses"),
            over(ARCHIVED, "est archivée"),
            nowhere(ERASED)),
    /** It is nobody's own. */
    DOOR(
            Way.ASKS,
            "/committee/gathering/present",
            "Les freins",
            over(PASSED, "a eu lieu"),
            over(ARCHIVED, "a pas lieu")),
    TASK(
            Way.ONCE,
            "/committee/task/answer",
            "Ce lien est pour Amel",
            nowhere(PASSED),
            over(ARCHIVED, "est plus à faire"),
            nowhere(ERASED)),
    /** Where the record goes, the members of its territory no longer sit. */
    COMMENT(
            Way.ONCE,
            "/comment/answer",
            "Ce lien est pour Amel",
            nowhere(PASSED),
            over(MOVED, "vous sont plus ouverts"),
            over(ARCHIVED, "est archivée"),
            nowhere(ERASED)),
    DIGEST(Way.ASKS, "/committee/digest/page", "Ce lien est pour Amel", nowhere(PASSED), nowhere(ERASED)),
    PACK(
            Way.SHOWS,
            "/committee/pack/read",
            "Ce lien est pour Amel",
            nowhere(PASSED),
            over(ARCHIVED, "a plus lieu"),
            nowhere(ERASED)),
    PACK_FILE(Way.PAPER, "/committee/pack/file", "%PDF", nowhere(PASSED), nowhere(ARCHIVED), nowhere(ERASED)),
    ANNEXES(Way.PAPER, "/committee/pack/file", "%PDF", nowhere(PASSED), nowhere(ARCHIVED), nowhere(ERASED)),
    DOCUMENT(Way.PAPER, "/committee/pack/file", "%PDF", nowhere(PASSED), nowhere(ARCHIVED), nowhere(ERASED)),
    /** A partner is asked, whoever reads its messages. */
    REQUEST(
            Way.ONCE,
            "/plan/request/answer",
            "Cette page est pour Fils",
            over(PASSED, "Ce lien est trop ancien"),
            over(ARCHIVED, "ne demande plus de mesures")),
    /** Of an address it is forgotten whose it was. */
    CAMPAIGN(
            Way.ONCE,
            "/confirmation/answer",
            "Lieu relu",
            over(PASSED, "son délai est passé"),
            over(ARCHIVED, "a été retirée de la carte"),
            nowhere(ERASED)),
    SURVEY(
            Way.PUBLIC,
            "/diagnosis/survey/answer",
            "Vos démarches en ligne",
            over(PASSED, "Cette enquête est finie"),
            nowhere(ARCHIVED)),
    STREET(Way.API, "/api/v1/street", "com:93032", over(PASSED, "Cette collecte est finie"), nowhere(ARCHIVED));

    /** Ways in which links work. */
    enum Way {
        /** Each answer takes the place of the one before. */
        ASKS(303, 303),
        /** An answer uses it up. */
        ONCE(303, 409),
        /** Everybody answers, each form once. */
        PUBLIC(200, 200),
        /** Telephones do so, too, whose link stands in a header. */
        API(201, 200),
        SHOWS(0, 0),
        ENTRY(0, 0),
        /** A file that only programs read. */
        PAPER(0, 0);

        private final int taken;
        private final int again;

        Way(int taken, int again) {
            this.taken = taken;
            this.again = again;
        }
    }

    private final Way way;
    private final String path;
    private final String says;
    private final List<AskedLeft> left;

    AskedKind(Way way, String path, String says, AskedLeft... left) {
        this.way = way;
        this.path = path;
        this.says = says;
        this.left = List.of(left);
    }

    /** Where it leads. */
    String page() {
        return file() || way == Way.API ? path : path + ".xhtml";
    }

    /** Path that takes the answers of its page. */
    String answers() {
        return way == Way.API ? path + "/entries" : path;
    }

    /** Words that it shows to whomever it was forwarded to. */
    String says() {
        return says;
    }

    /** Fate of it in a state; as before where nothing else is said of it. */
    AskedLeft left(AskedState state) {
        String whose = state == MERGED ? says.replace("Amel", "Bo") : says;
        return left.stream().filter(other -> other.state() == state).findFirst().orElse(AskedLeft.open(state, whose));
    }

    boolean file() {
        return way == Way.ENTRY || paper();
    }

    boolean paper() {
        return way == Way.PAPER;
    }

    /** Tells that its link stands in a header and its answers are JSON. */
    boolean api() {
        return way == Way.API;
    }

    /** Tells that it takes an answer. */
    boolean asks() {
        return way.taken > 0;
    }

    /** Tells that an answer uses it up; others take another one in place of it, or take each form once. */
    boolean once() {
        return way == Way.ONCE;
    }

    /** The status of the answer to what it takes. */
    int taken() {
        return way.taken;
    }

    /** That to the same, sent once more. */
    int again() {
        return way.again;
    }
}
