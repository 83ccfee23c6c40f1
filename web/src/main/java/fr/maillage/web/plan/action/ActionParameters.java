package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionState;
import fr.maillage.shared.PlainText;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The parameters that the list of actions, its files and the API have in common. */
final class ActionParameters {

    /** As much as a code with its frame has. */
    private static final int LONGEST_LINE = 100;

    private static final List<String> NAMES = List.of(
            "territory",
            "q",
            "state",
            "kind",
            "public",
            "line",
            "lead",
            "late",
            "archived",
            "place",
            "mine",
            "frame",
            "finding",
            "person");

    private ActionParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     * @param terms all lists of terms
     */
    static ActionFilter filter(Asked asked, Vocabularies terms) {
        return ActionFilter.asking()
                .territory(asked.text("territory"))
                .text(asked.text("q"))
                .state(asked.choice("state", text -> ActionState.byCode(text).map(ActionState::code)))
                .kind(asked.code("kind", terms, Vocabulary.ACTION_KIND))
                .audience(asked.code("public", terms, Vocabulary.AUDIENCE))
                .line(asked.choice("line", ActionParameters::line))
                .lead(asked.choice("lead", ActionParameters::identifier))
                .late(asked.flag("late"))
                .archived(asked.flag("archived"))
                .place(asked.choice("place", ActionParameters::identifier))
                .mine(asked.flag("mine"))
                .frame(asked.choice("frame", ActionParameters::identifier))
                .finding(asked.choice("finding", ActionParameters::identifier))
                .person(asked.choice("person", ActionParameters::identifier))
                .filter();
    }

    /**
     * The filters of a request as an address has them, without a page and an order.
     *
     * @param without a parameter that is left out; null for none
     */
    static String query(UnaryOperator<String> parameters, String without) {
        return NAMES.stream()
                .filter(name -> !name.equals(without))
                .filter(name -> parameters.apply(name) != null
                        && !parameters.apply(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(parameters.apply(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> line(String text) {
        return Optional.of(text)
                .filter(t -> t.length() <= LONGEST_LINE && !PlainText.words(t).isEmpty());
    }

    private static Optional<String> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
