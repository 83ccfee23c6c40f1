package fr.maillage.committee.digest;

import fr.maillage.notification.MessageTexts;

/** Things that await members of the committee, of which the committee itself knows. */
public abstract class CommitteeAwaiting implements AwaitingSource {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");

    private final String kind;

    protected CommitteeAwaiting(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String word() {
        return TEXTS.of("digest.kind." + kind);
    }
}
