package fr.maillage.web.notification;

import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.MessageState;
import fr.maillage.web.shared.Asked;

/** The parameters that the list and its files have in common. */
final class MessageParameters {

    private MessageParameters() {}

    /**
     * The filter that a request asks for; nonsense counts as absent.
     *
     * @param asked decides what becomes of nonsense
     */
    static MessageFilter filter(Asked asked) {
        return new MessageFilter(asked.choice("state", MessageState.values()), asked.text("q"), asked.text("about"));
    }
}
