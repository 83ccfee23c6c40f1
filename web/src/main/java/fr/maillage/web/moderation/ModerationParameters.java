package fr.maillage.web.moderation;

import fr.maillage.moderation.ModerationFilter;
import java.util.function.UnaryOperator;

/** The parameters that the queue and its files have in common. */
final class ModerationParameters {

    private ModerationParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     */
    static ModerationFilter filter(UnaryOperator<String> parameter) {
        return new ModerationFilter(parameter.apply("territory"), parameter.apply("kind"), parameter.apply("reason"));
    }
}
