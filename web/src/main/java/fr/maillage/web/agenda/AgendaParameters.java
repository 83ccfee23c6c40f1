package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaFilter;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The parameters that the agenda's page, its calendar and the API have in common. */
final class AgendaParameters {

    private AgendaParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param parameter the value of a parameter; null where it is missing
     * @throws Problem INVALID for a date that is none, NOT_FOUND for a place that cannot be
     */
    static AgendaFilter filter(UnaryOperator<String> parameter) {
        String place = parameter.apply("place");
        UUID at = place == null || place.isBlank() ? null : Identifiers.of("place", place);
        return new AgendaFilter(
                parameter.apply("territory"),
                parameter.apply("theme"),
                parameter.apply("level"),
                at,
                date("from", parameter.apply("from")),
                date("to", parameter.apply("to")));
    }

    private static LocalDate date(String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that nobody means
        }
        throw Problem.invalid(name, "agenda-day", text);
    }
}
