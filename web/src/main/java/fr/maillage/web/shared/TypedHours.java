package fr.maillage.web.shared;

import fr.maillage.hours.HoursText;
import fr.maillage.hours.HoursWords;
import fr.maillage.hours.OpeningHoursSyntax;
import java.util.Locale;
import java.util.stream.Collectors;

/** Opening hours as people type them, for what is kept in OpenStreetMap's syntax. */
public final class TypedHours {

    private TypedHours() {}

    /** Hours that were typed in words, in OpenStreetMap's syntax; anything else as it is. */
    public static String read(String typed) {
        return OpeningHoursSyntax.valid(typed) ? typed : HoursText.read(typed).orElse(typed);
    }

    /** Hours in words, one line for open days with the same hours; as they are kept where words do not say all of them. */
    public static String written(String stored, Locale locale) {
        String open = new HoursWords(locale)
                .lines(stored).stream()
                        .filter(line -> line.chars().anyMatch(Character::isDigit))
                        .collect(Collectors.joining("\n"));
        return HoursText.read(open).filter(stored::equals).isPresent() ? open : stored;
    }
}
