package fr.maillage.plan.request;

/** Tells if a request may be answered, or why not. */
public enum RequestState {
    OPEN("open"),
    /** It was answered. */
    USED("used"),
    /** An officer took it back, or made another one in its place. */
    REVOKED("revoked"),
    /** The action is archived, or its kind asks for nothing any more. */
    WITHDRAWN("withdrawn"),
    /** Partners may not change the month any more. */
    CLOSED("closed"),
    /** The link is too old. */
    EXPIRED("expired");

    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    /** The last part of the keys of its texts. */
    public String code() {
        return code;
    }
}
