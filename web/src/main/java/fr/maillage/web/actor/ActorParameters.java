package fr.maillage.web.actor;

import fr.maillage.actor.ActorFilter;
import java.util.function.UnaryOperator;

/** The parameters that the list, its files and the API have in common. */
final class ActorParameters {

    private ActorParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     */
    static ActorFilter filter(UnaryOperator<String> parameter) {
        return new ActorFilter(
                parameter.apply("territory"),
                parameter.apply("q"),
                parameter.apply("type"),
                parameter.apply("network"),
                Boolean.parseBoolean(parameter.apply("archived")));
    }
}
