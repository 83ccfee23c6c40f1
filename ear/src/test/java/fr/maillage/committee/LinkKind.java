package fr.maillage.committee;

/** What messages of a committee lead to without an account. */
enum LinkKind {
    INVITATION("/committee/gathering/answer", "Bonjour Amel", "est passé"),
    /** Its entry for a calendar. */
    ENTRY("/committee/gathering/calendar", "BEGIN:VCALENDAR", null),
    MINUTES("/committee/gathering/approve", "Ce lien est pour Amel", "est approuvé"),
    RANKING("/committee/ranking/answer", "Ce lien est pour Amel", "ne prend plus de réponses"),
    /** It is nobody's own. */
    DOOR("/committee/gathering/present", "Les freins", "a eu lieu"),
    TASK("/committee/task/answer", "Ce lien est pour Amel", null),
    COMMENT("/comment/answer", "Ce lien est pour Amel", null),
    DIGEST("/committee/digest/page", "Ce lien est pour Amel", null),
    PACK("/committee/pack/read", "Ce lien est pour Amel", null),
    PACK_FILE("/committee/pack/file", "%PDF", null),
    ANNEXES("/committee/pack/file", "%PDF", null),
    DOCUMENT("/committee/pack/file", "%PDF", null);

    private final String path;
    private final String says;
    private final String over;

    LinkKind(String path, String says, String over) {
        this.path = path;
        this.says = says;
        this.over = over;
    }

    /** Where it leads. */
    String page() {
        return file() ? path : path + ".xhtml";
    }

    /** What takes the answers of its page. */
    String answers() {
        return path;
    }

    /** What it shows to whomever it was forwarded to. */
    String says() {
        return says;
    }

    /** What its page says once it is over; null where it leads nowhere then. */
    String over() {
        return over;
    }

    boolean file() {
        return this == ENTRY || paper();
    }

    /** Whether it is a file that only programs read. */
    boolean paper() {
        return says.equals("%PDF");
    }

    /** Whether it takes an answer. */
    boolean asks() {
        return !file() && this != PACK;
    }

    /** Whether an answer uses it up; others take another one in place of it. */
    boolean once() {
        return this == TASK || this == COMMENT;
    }
}
