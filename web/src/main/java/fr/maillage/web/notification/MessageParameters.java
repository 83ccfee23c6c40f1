package fr.maillage.web.notification;

import fr.maillage.notification.MessageFilter;
import fr.maillage.notification.MessageState;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The parameters that the list and its files have in common. */
final class MessageParameters {

    private MessageParameters() {}

    /**
     * The filter that a request asks for; nonsense counts as absent.
     *
     * @param parameter the value of a parameter; null where it is missing
     */
    static MessageFilter filter(UnaryOperator<String> parameter) {
        String asked = parameter.apply("state");
        return new MessageFilter(
                Arrays.stream(MessageState.values())
                        .filter(s -> s.name().equals(asked))
                        .findFirst()
                        .orElse(null),
                parameter.apply("q"),
                parameter.apply("about"));
    }
}
